package org.scalingfund.evaluation;

import java.time.InstantSource;
import java.util.Objects;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.activity.Detail;
import org.scalingfund.base.Role;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;

/** What the evaluation's process does by itself. */
@Service
public class EvaluationSteps {
    private final EvaluationRepository repository;
    private final ConditionRepository conditions;
    private final ActivityLog activity;
    private final WorkItems work;
    private final InstantSource clock;

    EvaluationSteps(
            EvaluationRepository repository,
            ConditionRepository conditions,
            ActivityLog activity,
            WorkItems work,
            InstantSource clock) {
        this.repository = repository;
        this.conditions = conditions;
        this.activity = activity;
        this.work = work;
        this.clock = clock;
    }

    /** What the stage gate looks at; the number of barriers is kept, because ratings go on. */
    public StageFacts stageFacts(EvaluationId evaluation) {
        var sheet = repository.find(evaluation).orElseThrow();
        var profile = ConditionProfile.of(conditions.parameters(), conditions.heard(sheet.application()));
        repository.keepRedConditions(evaluation, profile.redConditions());
        var verified = sheet.verifiedLevel();
        return new StageFacts(
                sheet.stage(),
                verified == null ? 0 : verified,
                sheet.adopters(),
                sheet.sustainedFunding(),
                profile.redConditions(),
                sheet.unacceptableHarm());
    }

    /** Keeps what the stage gate recommends, and the rule that said so, for a person to confirm. */
    public void recommend(EvaluationId evaluation, Recommendation recommendation, String rule) {
        if (!repository.recommend(evaluation, recommendation, rule, clock.instant())) {
            return;
        }
        work.open(new Waiting.Work(
                WorkKind.CONFIRM_RECOMMENDATION,
                evaluation.value(),
                repository.titleOf(evaluation),
                new Waiting.ForRole(Role.FUND_MANAGER),
                null));
        activity.remember(Deed.withinFunder("evaluation.recommended", SubjectKind.EVALUATION, evaluation.value())
                .with(Detail.named("recommendation", recommendation), Detail.named("stage-gate.rule", rule)));
    }

    public void publish(EvaluationId evaluation) {
        if (!repository.publish(evaluation, clock.instant())) {
            return;
        }
        var sheet = repository.find(evaluation).orElseThrow();
        activity.remember(Deed.withinFunder("evaluation.published", SubjectKind.EVALUATION, evaluation.value()));
        activity.remember(Deed.seenByApplicant(
                        "evaluation.shared", SubjectKind.GRANT, sheet.grant().value())
                .with(Detail.named("recommendation", Objects.requireNonNull(sheet.conclusion()))));
    }
}
