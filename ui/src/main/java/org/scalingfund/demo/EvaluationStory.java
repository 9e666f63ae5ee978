package org.scalingfund.demo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scalingfund.evaluation.AreaSpread;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.NoteResult;
import org.scalingfund.evaluation.Recommendation;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.evaluation.StartResult;
import org.springframework.stereotype.Component;

/** How an evaluator looks at a grant's innovation, and a fund manager concludes. */
@Component
class EvaluationStory {
    private static final String EVALUATOR = "evaluator";

    private final Evaluations evaluations;
    private final Spreads spreads;

    EvaluationStory(Evaluations evaluations, Spreads spreads) {
        this.evaluations = evaluations;
        this.spreads = spreads;
    }

    /** What an evaluation finds and how it ends. */
    record Ending(EvaluationSheet.Found found, int level, String note, Recommendation conclusion, String reasons) {}

    /** Three weeks from its start until it is published. */
    void published(Fundland land, ApplicationPlot plot, int day, Ending ending) {
        var evaluation = new Evaluation();
        started(land, plot, day, evaluation);
        var evaluator = land.cast().person(EVALUATOR);
        land.scene(
                day + 10,
                14,
                0,
                evaluator,
                () -> Expect.yes(evaluations.gathered(evaluation.id(), ending.found()), "gather evidence"));
        land.scene(
                day + 14,
                15,
                0,
                evaluator,
                () -> Expect.yes(
                        evaluations.verify(evaluation.id(), EvidenceLevels.facts(ending.level()), ending.note()),
                        "verify evidence"));
        land.manager(
                day + 20,
                13,
                () -> Expect.yes(
                        evaluations.conclude(evaluation.id(), ending.conclusion(), ending.reasons()), "conclude"));
    }

    void underWay(Fundland land, ApplicationPlot plot, int day, EvaluationSheet.Found found) {
        var evaluation = new Evaluation();
        started(land, plot, day, evaluation);
        land.scene(
                day + 3,
                16,
                30,
                land.cast().person(EVALUATOR),
                () -> Expect.that(
                        NoteResult.Noted.class,
                        evaluations.note(
                                evaluation.id(),
                                evaluations.find(evaluation.id()).orElseThrow().found(),
                                found)));
    }

    void spread(Fundland land, ApplicationPlot plot, int day, AreaSpread known) {
        land.scene(
                day,
                11,
                45,
                land.cast().person(EVALUATOR),
                () -> Expect.yes(spreads.record(plot.grant(), known), "record the spread"));
    }

    private void started(Fundland land, ApplicationPlot plot, int day, Evaluation evaluation) {
        land.scene(
                day,
                9,
                10,
                land.cast().person(EVALUATOR),
                () -> evaluation.id = Expect.that(StartResult.Started.class, evaluations.start(plot.grant()))
                        .evaluation());
    }

    /** Known once it has started. */
    private static final class Evaluation {
        private @Nullable EvaluationId id;

        EvaluationId id() {
            return Objects.requireNonNull(id);
        }
    }
}
