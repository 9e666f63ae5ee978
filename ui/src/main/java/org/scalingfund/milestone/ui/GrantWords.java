package org.scalingfund.milestone.ui;

import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.MilestoneStatus;
import org.scalingfund.milestone.PaymentStatus;

/** The words of grants, milestones and payments, the same wherever they are met. */
final class GrantWords {
    private GrantWords() {}

    static StatusTag grant(GrantStatus status) {
        var tone = switch (status) {
            case ACTIVE -> Tone.INFO;
            case DELIVERED, CLOSED -> Tone.GOOD;
            case TERMINATED -> Tone.BAD;
        };
        return new StatusTag(Language.text("grant.status." + status), tone);
    }

    static StatusTag milestone(MilestoneStatus status, boolean late) {
        if (late) {
            return new StatusTag(Language.text("grant.milestone.late"), Tone.BAD);
        }
        var tone = switch (status) {
            case PLANNED, CANCELLED -> Tone.QUIET;
            case REPORTED -> Tone.INFO;
            case RETURNED -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
        return new StatusTag(milestoneWord(status, false), tone);
    }

    static String milestoneWord(MilestoneStatus status, boolean late) {
        return Language.text(late ? "grant.milestone.late" : "grant.milestone." + status);
    }

    static StatusTag payment(PaymentStatus status) {
        var tone = switch (status) {
            case SCHEDULED, CANCELLED -> Tone.QUIET;
            case RELEASED -> Tone.INFO;
            case PAID -> Tone.GOOD;
            case HELD -> Tone.WARN;
        };
        return new StatusTag(Language.text("grant.payment." + status), tone);
    }

    static String money(Money amount) {
        return Language.formats().money(amount.pounds());
    }

    /** Why the grant needs somebody, the most urgent first; empty when it needs nobody. */
    static String because(GrantRow.Needs needs) {
        var since = needs.lateSince();
        if (since != null && needs.lateReports() > 0) {
            return Language.count(
                    "grant.because.late",
                    needs.lateReports(),
                    Language.formats().date(since));
        }
        if (needs.reportsToReview() > 0) {
            return Language.count("grant.because.review", needs.reportsToReview());
        }
        return needs.toClose() ? Language.text("grant.because.close") : "";
    }

    static String milestoneName(GrantSheet.Line line) {
        return Language.text("grant.milestone.name", line.position(), line.title());
    }
}
