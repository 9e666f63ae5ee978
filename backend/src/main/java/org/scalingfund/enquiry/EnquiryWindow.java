package org.scalingfund.enquiry;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;

/**
 * Until when a round takes questions, and whom to write to afterwards.
 *
 * @param published whether everybody can read the round
 * @param set what the fund manager set; null when the end follows from the deadline
 * @param contact whom people write to afterwards; null when nobody was named but the fund's accountable officer
 */
public record EnquiryWindow(
        About about,
        RoundStatus status,
        boolean published,
        Instant closesAt,
        @Nullable Instant set,
        @Nullable String contact) {
    /** How long before the deadline questions end when nothing else is set: time to read the answers and write on. */
    public static final int DAYS_BEFORE_DEADLINE = 7;

    /** Which round of which fund; {@code officer} is accountable for the fund, {@code zone} the one of its dates. */
    public record About(
            RoundId round, String code, String title, String fund, String officer, String space, ZoneId zone) {
        public String name() {
            return code + " " + title;
        }

        /** The public page of the round, as it stands in addresses. */
        public String page() {
            return "/" + space + "/rounds/" + round;
        }
    }

    /** The last moment at which a question is in time; never after the deadline. */
    public Instant until() {
        return set == null ? usual() : set.isBefore(closesAt) ? set : closesAt;
    }

    /** When questions end where nobody set it: at the same time of day, whatever the clocks do in between. */
    public Instant usual() {
        return closesAt.atZone(about.zone()).minusDays(DAYS_BEFORE_DEADLINE).toInstant();
    }

    /** Whether the round is one that people apply to, now or soon. */
    public boolean isOfRoundAhead() {
        return status == RoundStatus.SCHEDULED || status == RoundStatus.OPEN;
    }

    /** Whether the fund manager can still set until when questions are taken; before publication, nobody knows it yet. */
    public boolean canBeSet() {
        return status == RoundStatus.DRAFT || isOfRoundAhead();
    }

    /** Whether a question can be asked at {@code moment}; the end itself is still in time. */
    public boolean takesQuestions(Instant moment) {
        return isOfRoundAhead() && !moment.isAfter(until());
    }

    /** Whom to write to when no questions are taken any more. */
    public String whomToWriteTo() {
        return contact == null ? about.officer() : contact;
    }
}
