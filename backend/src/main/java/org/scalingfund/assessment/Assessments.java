package org.scalingfund.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.CriterionId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An assessor's own invitations and score sheets. Nobody else's are ever found here. */
@Service
public class Assessments {
    private final AssessmentQueries queries;
    private final AssessmentRepository repository;
    private final AssessmentProgress progress;
    private final WorkItems work;
    private final ActivityLog activity;
    private final CurrentTenant current;
    private final InstantSource clock;

    Assessments(
            AssessmentQueries queries,
            AssessmentRepository repository,
            AssessmentProgress progress,
            WorkItems work,
            ActivityLog activity,
            CurrentTenant current,
            InstantSource clock) {
        this.queries = queries;
        this.repository = repository;
        this.progress = progress;
        this.work = work;
        this.activity = activity;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Desk desk() {
        return queries.desk(current.actor());
    }

    /** What an assessor may know before accepting, whatever came of it. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Optional<Invitation> find(AssessmentId assessment) {
        return queries.invitation(assessment, current.actor());
    }

    /** The person's latest assessment of an application. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Optional<AssessmentId> of(ApplicationId application) {
        return queries.latest(application, current.actor());
    }

    /** The application and the score sheet, once the invitation is accepted and as long as no interest is declared. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public Optional<Sheet> sheet(AssessmentId assessment) {
        return queries.sheet(assessment, current.actor());
    }

    /** Declares to have no conflict of interest, and takes the application on. */
    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public AnswerResult accept(AssessmentId assessment) {
        var own = own(assessment).orElse(null);
        if (own == null
                || !repository.move(assessment, Set.of(AssessmentStatus.INVITED), AssessmentStatus.IN_PROGRESS)) {
            return new AnswerResult.NoLongerOpen();
        }
        progress.nobodyWaitsFor(own.whose());
        work.open(new Waiting.Work(
                WorkKind.SCORE_APPLICATION,
                own.whose().application().value(),
                own.open().title(),
                new Waiting.ForPerson(own.whose().assessor()),
                queries.dueAt(assessment)));
        remember("assessment.accepted", own);
        return new AnswerResult.Done();
    }

    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public AnswerResult decline(AssessmentId assessment, String reasons) {
        return lose(assessment, Set.of(AssessmentStatus.INVITED), AssessmentStatus.DECLINED, reasons);
    }

    /** At any time, also after scoring: the scores stop counting, and the fund manager finds somebody else. */
    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public AnswerResult declareConflict(AssessmentId assessment, String reasons) {
        return lose(assessment, AssessmentStatus.LIVE, AssessmentStatus.CONFLICTED, reasons);
    }

    /**
     * Saves one score while it is typed. {@code seen} is when it was last saved as far as the page knows, so that a
     * second tab never replaces what it has not shown.
     */
    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public SaveResult saveScore(
            AssessmentId assessment,
            CriterionId criterion,
            @Nullable Integer points,
            String comment,
            @Nullable Instant seen) {
        var scale = queries.scaleOf(assessment, current.actor()).orElse(null);
        if (scale == null || !repository.lockInProgress(assessment)) {
            return new SaveResult.NoLongerOpen();
        }
        if (points != null && !scale.holds(points)) {
            return new SaveResult.OffTheScale(scale);
        }
        var written = repository.written(assessment, criterion).orElse(null);
        if (written != null && written.is(points, comment)) {
            return new SaveResult.Saved(written.savedAt());
        }
        if (written != null && !written.savedAt().equals(seen)) {
            return new SaveResult.ChangedElsewhere(written.points(), written.comment(), written.savedAt());
        }
        var now = clock.instant();
        return repository.saveScore(assessment, criterion, points, comment, now)
                ? new SaveResult.Saved(now)
                : new SaveResult.NoLongerOpen();
    }

    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public SaveResult saveOverall(
            AssessmentId assessment, String comment, @Nullable Boolean inScope, @Nullable Boolean fundable) {
        if (queries.scaleOf(assessment, current.actor()).isEmpty() || !repository.lockInProgress(assessment)) {
            return new SaveResult.NoLongerOpen();
        }
        repository.saveOverall(assessment, comment, inScope, fundable);
        return new SaveResult.Saved(clock.instant());
    }

    /** What is missing before the assessment can be submitted; nothing when it is not there to be submitted. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ASSESSOR)
    public List<Gap> check(AssessmentId assessment) {
        return queries.sheet(assessment, current.actor()).map(Sheet::gaps).orElse(List.of());
    }

    @Transactional
    @AllowedTo(Role.ASSESSOR)
    public SubmitAssessmentResult submit(AssessmentId assessment) {
        var own = own(assessment).orElse(null);
        if (own == null || !repository.lockInProgress(assessment)) {
            return new SubmitAssessmentResult.NoLongerOpen();
        }
        var sheet = queries.sheet(assessment, current.actor()).orElseThrow();
        var gaps = sheet.gaps();
        if (!gaps.isEmpty()) {
            return new SubmitAssessmentResult.Incomplete(gaps);
        }
        var total = sheet.totalSoFar().orElseThrow();
        if (!repository.submit(assessment, total)) {
            return new SubmitAssessmentResult.NoLongerOpen();
        }
        progress.nobodyWaitsFor(own.whose());
        remember("assessment.submitted", own);
        progress.afterSubmitting(own.open());
        return new SubmitAssessmentResult.Submitted(total);
    }

    private AnswerResult lose(
            AssessmentId assessment, Set<AssessmentStatus> from, AssessmentStatus to, String reasons) {
        if (reasons.isBlank()) {
            return new AnswerResult.ReasonsMissing();
        }
        var own = own(assessment).orElse(null);
        if (own == null || !repository.move(assessment, from, to)) {
            return new AnswerResult.NoLongerOpen();
        }
        if (to == AssessmentStatus.CONFLICTED) {
            repository.recordConflict(
                    own.whose().application(), own.whose().assessor(), ConflictKind.DECLARED, reasons.strip());
        }
        progress.nobodyWaitsFor(own.whose());
        progress.afterLosing(own.open());
        var kind = to == AssessmentStatus.CONFLICTED ? "assessment.conflicted" : "assessment.declined";
        remember(kind, own, reasons.strip());
        return new AnswerResult.Done();
    }

    private record Own(AssessmentRepository.Whose whose, ProgressRepository.Open open) {}

    /** Locks the application's progress for a deed of the assessor whose assessment it is. */
    private Optional<Own> own(AssessmentId assessment) {
        return repository
                .find(assessment)
                .filter(found -> found.assessor().equals(current.actor()))
                .flatMap(found -> progress.lockOpen(found.application()).map(open -> new Own(found, open)));
    }

    private void remember(String kind, Own own, String... more) {
        var details = new String[more.length + 1];
        details[0] = own.whose().name();
        System.arraycopy(more, 0, details, 1, more.length);
        activity.remember(Deed.withinFunder(
                kind, SubjectKind.APPLICATION, own.whose().application().value(), details));
    }
}
