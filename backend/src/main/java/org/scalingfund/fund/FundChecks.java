package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scalingfund.base.Money;

/** What a fund still needs before a round of it can be published; the database holds to the same. */
final class FundChecks {
    private FundChecks() {}

    /** {@code published} is what the fund's other published rounds give. */
    static List<RoundProblem> problems(Fund fund, Round round, Money published) {
        var problems = new ArrayList<RoundProblem>();
        if (!fund.basics().officer().isNamed()) {
            problems.add(of(FundPart.BASICS, "fund-officer-missing"));
        }
        if (fund.purpose().objectives().isBlank()) {
            problems.add(of(FundPart.PURPOSE, "fund-objectives-missing"));
        }
        if (!fund.budget().isAllotted()) {
            problems.add(of(
                    FundPart.BUDGET,
                    "fund-years-sum",
                    fund.budget().allotted(),
                    fund.budget().total()));
        }
        if (!fund.blank().isEmpty()) {
            problems.add(of(
                    FundPart.STANDARD,
                    "fund-standard-blank",
                    fund.blank().stream()
                            .map(requirement -> String.valueOf(requirement.number()))
                            .collect(Collectors.joining(", "))));
        }
        var together = published.plus(round.money().budget());
        if (together.isMoreThan(fund.budget().total())) {
            problems.add(RoundProblem.of(
                    RoundPart.MONEY,
                    "budget",
                    "rounds-above-fund",
                    together,
                    fund.budget().total()));
        }
        return problems;
    }

    private static RoundProblem of(FundPart part, String code, Object... details) {
        return RoundProblem.of(RoundPart.FUND, part.name().toLowerCase(Locale.ROOT), code, details);
    }
}
