package org.scalingfund.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as its writers come back to it: what is done, what is left, how long there is, and who helps. */
public record TaskSheet(ApplicationSheet sheet, List<Task> tasks, List<Colleague> team, boolean maySign, Instant now) {

    /** One page; {@code title} is the section's, none for pages whose name is a text {@code application.page.<page>}. */
    public record Task(String page, @Nullable String title, PageState state) {}

    /**
     * Somebody who acts for an organisation that takes part.
     *
     * @param capacity what they are in their organisation
     * @param partner the name of their organisation; none when it leads the application
     * @param lastSavedAt when they last saved an answer here
     */
    public record Colleague(
            String name,
            String capacity,
            @Nullable String partner,
            @Nullable Instant lastSavedAt) {}

    /** Whether it waits for the officer who certifies it, by the server's clock at the moment of reading. */
    public boolean isWithCertifier() {
        return sheet.facts().status() == ApplicationStatus.CERTIFYING
                && !now.isAfter(sheet.facts().closesAt());
    }

    /** Whether it can still be written, by the server's clock at the moment of reading. */
    public boolean isOpen() {
        return sheet.facts().status() == ApplicationStatus.DRAFT
                && !now.isAfter(sheet.facts().closesAt());
    }
}
