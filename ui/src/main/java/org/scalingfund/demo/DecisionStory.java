package org.scalingfund.demo;

import java.util.Map;
import java.util.Set;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.assessment.CloseResult;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.DecideResult;
import org.scalingfund.award.Decision;
import org.scalingfund.award.ReleaseResult;
import org.scalingfund.base.Money;
import org.springframework.stereotype.Component;

/** How the assessment of a round is closed, and its funding decided and released. */
@Component
class DecisionStory {
    private static final Map<Outcome, String> REASONS = Map.of(
            Outcome.FUND, "High in the ranking, supported by its assessors, and within the budget.",
            Outcome.RESERVE, "Above the line of quality or close to it; the budget ends before it.",
            Outcome.DECLINE, "Below the line of quality, or not supported by most of its assessors.");
    private static final Map<Outcome, String> FEEDBACK = Map.of(
            Outcome.FUND,
            "We are glad to offer you what you asked for. The assessors praised how openly you name what you do not"
                    + " know, and ask you to look at the timetable of the second place once more.",
            Outcome.RESERVE,
            "The assessors would like to see this happen. The budget of this round ended before your application; if an"
                    + " offer is declined, we come to you. You need do nothing until then.",
            Outcome.DECLINE,
            "We shall not fund this application. The assessors missed local numbers and a partner who has signed. What"
                    + " they wrote on each criterion is yours to use, and a smaller first step would be welcome.");

    private final RoundAssessments assessments;
    private final AwardDecisions decisions;

    DecisionStory(RoundAssessments assessments, AwardDecisions decisions) {
        this.assessments = assessments;
        this.decisions = decisions;
    }

    /** Closed on {@code day}, decided the day after and released three days later; the rest of the round is declined. */
    void decided(Fundland land, RoundPlot round, int day, Set<String> funded, Set<String> reserves, Set<String> out) {
        land.manager(day, 17, () -> Expect.that(CloseResult.Closed.class, assessments.close(round.id())));
        land.manager(
                day + 1,
                14,
                () -> round.applications.stream()
                        .filter(plot -> !out.contains(plot.key()))
                        .forEach(plot -> decide(plot, outcome(plot.key(), funded, reserves))));
        land.manager(day + 3, 12, () -> Expect.that(ReleaseResult.Released.class, decisions.release(round.id())));
    }

    private void decide(ApplicationPlot plot, Outcome outcome) {
        var amount = outcome == Outcome.FUND ? Money.of(plot.material.amount()) : null;
        var draft = new Decision.Draft(
                outcome, amount, REASONS.getOrDefault(outcome, ""), FEEDBACK.getOrDefault(outcome, ""));
        Expect.that(DecideResult.Decided.class, decisions.decide(plot.id(), draft, null));
    }

    private static Outcome outcome(String key, Set<String> funded, Set<String> reserves) {
        if (funded.contains(key)) {
            return Outcome.FUND;
        }
        return reserves.contains(key) ? Outcome.RESERVE : Outcome.DECLINE;
    }
}
