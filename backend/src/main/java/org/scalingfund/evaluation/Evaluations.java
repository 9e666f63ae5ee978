package org.scalingfund.evaluation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.activity.Detail;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scale-up evaluations, as evaluators make them and fund managers conclude from them. */
@Service
public class Evaluations {
    private final EvaluationRepository repository;
    private final EvidenceRepository evidence;
    private final EvaluationLifecycle lifecycle;
    private final ActivityLog activity;
    private final WorkItems work;
    private final CurrentTenant current;
    private final InstantSource clock;

    Evaluations(
            EvaluationRepository repository,
            EvidenceRepository evidence,
            EvaluationLifecycle lifecycle,
            ActivityLog activity,
            WorkItems work,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.lifecycle = lifecycle;
        this.activity = activity;
        this.work = work;
        this.current = current;
        this.clock = clock;
    }

    /** At most {@code limit}, latest first, after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
    public EvaluationSheet.Page list(EvaluationSheet.@Nullable Row after, int limit) {
        return repository.list(after, limit);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<EvaluationSheet> find(EvaluationId evaluation) {
        return repository.find(evaluation);
    }

    /** What happened with it, latest first. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
    public List<Entry> history(EvaluationId evaluation, int limit) {
        return repository.find(evaluation).isPresent()
                ? activity.historyOf(evaluation.value(), false, null, limit)
                : List.of();
    }

    /** The evaluation of a grant that is under way or was published last. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<EvaluationSheet> latestOf(GrantId grant) {
        return repository.latestOf(grant).flatMap(repository::find);
    }

    @Transactional
    @AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER})
    public StartResult start(GrantId grant) {
        var subject = repository.subjectOf(grant);
        if (subject.isEmpty()) {
            return new StartResult.NoSuchGrant();
        }
        var underWay = repository.underWay(grant);
        if (underWay.isPresent()) {
            return new StartResult.UnderWay(underWay.get());
        }
        var id = EvaluationId.random();
        repository.insert(id, subject.get(), current.actor(), clock.instant());
        lifecycle.begin(id);
        work.open(new Waiting.Work(
                WorkKind.GATHER_EVIDENCE,
                id.value(),
                subject.get().title(),
                new Waiting.ForRole(Role.EVALUATOR),
                null));
        activity.remember(Deed.seenByApplicant("evaluation.started", SubjectKind.GRANT, grant.value()));
        activity.remember(Deed.withinFunder("evaluation.started", SubjectKind.EVALUATION, id.value()));
        return new StartResult.Started(id);
    }

    /** Keeps what was found so far; what a colleague made of it since it was {@code seen} is never replaced. */
    @Transactional
    @AllowedTo(Role.EVALUATOR)
    public NoteResult note(EvaluationId evaluation, EvaluationSheet.Found seen, EvaluationSheet.Found found) {
        if (repository.note(evaluation, seen, found)) {
            return new NoteResult.Noted();
        }
        return repository
                .find(evaluation)
                .filter(sheet -> sheet.status() == EvaluationStatus.GATHERING)
                .<NoteResult>map(sheet -> new NoteResult.Changed(sheet.found()))
                .orElseGet(NoteResult.NotOpen::new);
    }

    /** All evidence is gathered; false when somebody was first. */
    @Transactional
    @AllowedTo(Role.EVALUATOR)
    public boolean gathered(EvaluationId evaluation, EvaluationSheet.Found found) {
        var seen = repository.find(evaluation).map(EvaluationSheet::found);
        if (seen.isEmpty()
                || !repository.note(evaluation, seen.get(), found)
                || !repository.move(evaluation, EvaluationStatus.GATHERING, EvaluationStatus.VERIFYING)) {
            return false;
        }
        lifecycle.evidenceGathered(evaluation);
        work.done(WorkKind.GATHER_EVIDENCE, evaluation.value());
        work.open(new Waiting.Work(
                WorkKind.VERIFY_EVIDENCE,
                evaluation.value(),
                repository.titleOf(evaluation),
                new Waiting.ForRole(Role.EVALUATOR),
                null));
        activity.remember(Deed.withinFunder("evaluation.gathered", SubjectKind.EVALUATION, evaluation.value()));
        return true;
    }

    /** Says which evidence really holds; the stage gate then recommends. False when somebody was first. */
    @Transactional
    @AllowedTo(Role.EVALUATOR)
    public boolean verify(EvaluationId evaluation, EvidenceFacts found, String note) {
        if (!repository.verify(evaluation, found.level())) {
            return false;
        }
        evidence.state(repository.applicationOf(evaluation), found, note, true, current.actor(), clock.instant());
        work.done(WorkKind.VERIFY_EVIDENCE, evaluation.value());
        activity.remember(Deed.withinFunder(
                "evaluation.verified", SubjectKind.EVALUATION, evaluation.value(), Integer.toString(found.level())));
        lifecycle.evidenceVerified(evaluation);
        return true;
    }

    /** Takes what the stage gate recommends, or concludes otherwise; either way with reasons. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public boolean conclude(EvaluationId evaluation, Recommendation conclusion, String reasons) {
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A conclusion has reasons");
        }
        if (!repository.conclude(evaluation, conclusion, reasons.strip(), current.actor(), clock.instant())) {
            return false;
        }
        work.done(WorkKind.CONFIRM_RECOMMENDATION, evaluation.value());
        activity.remember(Deed.withinFunder("evaluation.concluded", SubjectKind.EVALUATION, evaluation.value())
                .with(Detail.named("recommendation", conclusion), Detail.said(reasons.strip())));
        lifecycle.recommendationConfirmed(evaluation);
        return true;
    }
}
