package org.scalingfund.award;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.base.Money;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;

/** A round's ranking beside what is decided so far: the page on which a fund manager decides. */
public record DecisionBoard(
        RoundId round,
        String title,
        RoundStatus status,
        @Nullable Instant releasedAt,
        Ranking ranking,
        Map<ApplicationId, Decision> decisions) {

    public Optional<Decision> of(ApplicationId application) {
        return Optional.ofNullable(decisions.get(application));
    }

    public boolean canBeChanged() {
        return status == RoundStatus.ASSESSED && releasedAt == null;
    }

    /** What the decisions so far give away. */
    public Money given() {
        return decisions.values().stream()
                .flatMap(decision -> Optional.ofNullable(decision.amount()).stream())
                .reduce(Money.ZERO, Money::plus);
    }

    public Money left() {
        return ranking.budget().minus(given());
    }

    public long count(Outcome outcome) {
        return decisions.values().stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    public int undecided() {
        return ranking.lines().size() - decisions.size();
    }
}
