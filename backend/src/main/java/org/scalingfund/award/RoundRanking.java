package org.scalingfund.award;

import java.util.Optional;
import java.util.stream.Collectors;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ranking of a round with its budget and its decisions, for those who decide and those who watch over it. */
@Service
public class RoundRanking {
    private final RankingQueries queries;
    private final DecisionRepository decisions;

    RoundRanking(RankingQueries queries, DecisionRepository decisions) {
        this.queries = queries;
        this.decisions = decisions;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<DecisionBoard> of(RoundId round) {
        return queries.find(round)
                .map(found -> new DecisionBoard(
                        found.id(),
                        found.title(),
                        found.status(),
                        found.releasedAt(),
                        found.ranking(),
                        decisions.ofRound(round).stream()
                                .collect(Collectors.toMap(Decision::application, decision -> decision))));
    }
}
