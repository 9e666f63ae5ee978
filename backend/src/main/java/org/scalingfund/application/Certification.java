package org.scalingfund.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application that was given to a second officer of its organisation to certify.
 *
 * @param stillMember whether the certifier acts for the organisation at this moment
 * @param yours whether the certifier is the person who reads this
 * @param outcome none as long as it waits for the certifier
 * @param reasons of a certifier who declined; none otherwise
 */
public record Certification(
        String askedBy,
        Instant askedAt,
        String certifier,
        boolean stillMember,
        boolean yours,
        @Nullable Outcome outcome,
        @Nullable String reasons) {

    /** What came of it. */
    public enum Outcome {
        CERTIFIED,
        DECLINED,
        CALLED_BACK,
        /** The deadline passed, or the application was withdrawn, before anybody decided. */
        LAPSED
    }

    /** Whether it waits for the person who reads this. */
    public boolean waitsForYou() {
        return outcome == null && yours && stillMember;
    }
}
