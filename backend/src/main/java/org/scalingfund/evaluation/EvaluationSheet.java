package org.scalingfund.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.milestone.GrantId;

/** Everything of one evaluation on one page. */
public record EvaluationSheet(
        EvaluationId id,
        GrantId grant,
        ApplicationId application,
        String grantTitle,
        String organisation,
        EvaluationStatus status,
        InnovationStage stage,
        int adopters,
        boolean sustainedFunding,
        boolean unacceptableHarm,
        String findings,
        @Nullable Integer verifiedLevel,
        @Nullable Recommendation recommendation,
        @Nullable String rule,
        @Nullable Recommendation conclusion,
        @Nullable String conclusionReasons,
        @Nullable Integer redConditions,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        Instant startedAt,
        @Nullable Instant publishedAt) {

    /** A line of the list of evaluations. */
    public record Row(
            EvaluationId id,
            String grantTitle,
            String organisation,
            EvaluationStatus status,
            @Nullable Recommendation conclusion,
            Instant startedAt) {}

    /** What the evaluator found about how far and how safely it has grown. */
    public record Found(
            InnovationStage stage, int adopters, boolean sustainedFunding, boolean unacceptableHarm, String findings) {}

    /** A page of the list. */
    public record Page(List<Row> rows, boolean more) {}

    public Found found() {
        return new Found(stage, adopters, sustainedFunding, unacceptableHarm, findings);
    }

    /** The moment whose ratings and numbers it rests on: {@code now} until somebody has concluded from them. */
    public Instant basisAt(Instant now) {
        return concludedAt == null ? now : concludedAt;
    }

    /** Whether a person concluded otherwise than the stage gate recommends. */
    public boolean isOverruled() {
        return conclusion != null && recommendation != null && conclusion != recommendation;
    }
}
