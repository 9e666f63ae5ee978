package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a round can be published: its own parts, and its fund with the money that its other rounds give. */
@Component
class RoundReadiness {
    private final FormRepository forms;
    private final FundRepository funds;
    private final FunderClock clock;

    RoundReadiness(FormRepository forms, FundRepository funds, FunderClock clock) {
        this.forms = forms;
        this.funds = funds;
        this.clock = clock;
    }

    /** Of a round that is about to be published: no other round of its fund is, until the transaction ends. */
    List<RoundProblem> problemsAtPublishing(Round round) {
        funds.lock(round.fund());
        return problems(round);
    }

    List<RoundProblem> problems(Round round) {
        var problems = new ArrayList<>(RoundChecks.problems(round, forms.find(round.id()), clock.now()));
        var fund = funds.find(round.fund()).orElseThrow();
        problems.addAll(FundChecks.problems(fund, round, funds.publishedBudgets(round.fund(), round.id())));
        return problems;
    }
}
