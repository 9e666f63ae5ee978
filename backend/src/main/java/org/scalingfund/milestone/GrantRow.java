package org.scalingfund.milestone;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/** A grant as a line of a list, with its milestones and why it needs somebody. */
public record GrantRow(
        GrantId id,
        String reference,
        String title,
        String organisationName,
        GrantStatus status,
        Money amount,
        Money paid,
        @Nullable LocalDate nextDueOn,
        Needs needs,
        List<Mark> milestones,
        Place place) {

    /** Why it needs somebody; {@code lateSince} the oldest date that passed without a report. */
    public record Needs(int lateReports, @Nullable LocalDate lateSince, int reportsToReview, boolean toClose) {
        public boolean any() {
            return lateReports > 0 || reportsToReview > 0 || toClose;
        }
    }

    /** A milestone on the time line. */
    public record Mark(int position, String title, LocalDate dueOn, MilestoneStatus status, boolean late) {}

    /** Where the line stands in the list: the most urgent first. */
    public record Place(int urgency, LocalDate day) {}
}
