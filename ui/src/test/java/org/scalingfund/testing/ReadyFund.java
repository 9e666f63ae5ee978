package org.scalingfund.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.scalingfund.base.Money;
import org.scalingfund.fund.FinancialYear;
import org.scalingfund.fund.FundBasics;
import org.scalingfund.fund.FundBudget;
import org.scalingfund.fund.FundChangeResult;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.FundPurpose;
import org.scalingfund.fund.FundStatement;
import org.scalingfund.fund.FundStatement.Stance;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewFund;
import org.scalingfund.fund.Requirement;
import org.scalingfund.fund.SeniorOfficer;

/** A fund that says everything that is asked before a round of it is published, by the services that people use. */
public final class ReadyFund {
    private ReadyFund() {}

    /** Begun and set up by whoever's deed this is. */
    public static FundId begin(Funds funds, String name, String summary, Money budget) {
        var id = FundId.random();
        funds.create(
                new NewFund(id, new FundBasics(name, summary, new SeniorOfficer("Gwen Howell", "Director")), budget));
        var begun = funds.find(id).orElseThrow();
        done(funds.changePurpose(
                id, begun.purpose(), new FundPurpose("More people live as they choose.", "", "", "", "")));
        done(funds.changeBudget(
                id,
                begun.budget(),
                new FundBudget(budget, List.of(new FundBudget.Year(new FinancialYear(2026), budget)))));
        done(funds.changeStandard(id, begun.standard(), complying()));
        return id;
    }

    /** With every requirement of the grants standard. */
    public static List<FundStatement> complying() {
        return Arrays.stream(Requirement.values())
                .map(requirement -> new FundStatement(requirement, Stance.COMPLY, "In our handbook.", ""))
                .toList();
    }

    private static void done(FundChangeResult result) {
        assertThat(result).isInstanceOf(FundChangeResult.Done.class);
    }
}
