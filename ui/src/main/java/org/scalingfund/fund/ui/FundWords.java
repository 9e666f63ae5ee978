package org.scalingfund.fund.ui;

import org.scalingfund.base.Money;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.fund.Fund;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.Requirement;
import org.scalingfund.fund.Strand;

/** Funds in words, the same on every page. */
final class FundWords {
    private FundWords() {}

    /** "Siobhán Keane, Director of Adult Social Care" */
    static String officer(Fund fund) {
        var officer = fund.basics().officer();
        if (officer.name().isBlank()) {
            return Language.text("fund.fund.officer.none");
        }
        return officer.jobTitle().isBlank() ? officer.name() : officer.name() + ", " + officer.jobTitle();
    }

    /** What it has, what its published rounds give, and what is left. */
    static String money(Funds.Sheet sheet) {
        return Language.text(
                "fund.fund.money", money(sheet.fund().budget().total()), money(sheet.published()), money(sheet.left()));
    }

    static String money(Money amount) {
        return Language.formats().roundMoney(amount.pounds());
    }

    /** "1. Senior officer" */
    static String requirement(Requirement requirement) {
        return requirement.number() + ". " + Language.text("fund.requirement." + requirement);
    }

    static String strand(Strand strand) {
        return strand.code() + " " + strand.title();
    }

    static TaskState state(Fund.Progress progress) {
        return switch (progress) {
            case NOT_BEGUN -> TaskState.NOT_YET_STARTED;
            case BEGUN -> TaskState.IN_PROGRESS;
            case WHOLE -> TaskState.COMPLETED;
        };
    }
}
