package org.scalingfund.award;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.award.FundingLineRule.Proposal;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Money;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Component;

/**
 * What the ranking, the threshold and the budget suggest for the applications nobody decided about yet. Part of {@link
 * AwardDecisions}: people edit the suggestions before anybody is told.
 */
@Component
class DecisionProposals {
    private final RankingQueries rankings;
    private final DecisionRepository repository;
    private final FundingLineRule rule;
    private final Texts texts;

    DecisionProposals(RankingQueries rankings, DecisionRepository repository, FundingLineRule rule, Texts texts) {
        this.rankings = rankings;
        this.repository = repository;
        this.rule = rule;
        this.texts = texts;
    }

    Map<ApplicationId, Decision.Draft> forUndecided(RoundId round, Locale language) {
        var decided = repository.ofRound(round).stream()
                .collect(Collectors.toMap(Decision::application, decision -> decision));
        var ranking = rankings.find(round).orElseThrow().ranking();
        var given = decided.values().stream()
                .map(decision -> decision.amount())
                .filter(amount -> amount != null)
                .reduce(Money.ZERO, Money::plus);
        var open = Ranking.of(
                ranking.budget().minus(given),
                ranking.threshold(),
                ranking.lines().stream()
                        .map(Ranking.Line::standing)
                        .filter(standing -> !decided.containsKey(standing.application()))
                        .toList());
        var proposed = new LinkedHashMap<ApplicationId, Decision.Draft>();
        for (var line : open.lines()) {
            var proposal = rule.proposalFor(line.eligibleForFunding(), line.withinBudget());
            proposed.put(line.standing().application(), draft(line, proposal, ranking, language));
        }
        return proposed;
    }

    private Decision.Draft draft(Ranking.Line line, Proposal proposal, Ranking ranking, Locale language) {
        var key = "award.proposal." + proposal.name().toLowerCase(Locale.ROOT);
        var formats = Formats.of(language);
        var total = line.standing().total().map(t -> formats.number(t, 2)).orElse("–");
        var reasons = texts.get(key + ".reasons", language, total, formats.number(ranking.threshold(), 2));
        return new Decision.Draft(
                Outcome.valueOf(proposal.name()),
                proposal == Proposal.FUND ? line.standing().asked() : null,
                reasons,
                texts.get(key + ".feedback", language, total)
                        + remarks(line.standing().application()));
    }

    /** What the assessors wrote, under the title of each criterion. */
    private String remarks(ApplicationId application) {
        var words = new StringBuilder();
        var title = "";
        for (var remark : rankings.remarks(application)) {
            if (!remark.criterion().equals(title)) {
                title = remark.criterion();
                words.append("\n\n").append(title);
            }
            words.append('\n').append(remark.comment().strip());
        }
        return words.toString();
    }
}
