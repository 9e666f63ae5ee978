package org.scalingfund.assessment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Role;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Component;

/**
 * Moves the assessment of an application on when enough assessors are allocated or have scored, and asks the fund
 * manager for more when one is lost. Part of the deeds of {@link Allocations}, {@link Assessments} and the process.
 */
@Component
class AssessmentProgress {
    /** How long the fund manager has to allocate, and to moderate. */
    private static final Duration FOR_THE_MANAGER = Duration.ofDays(5);

    private final ProgressRepository repository;
    private final AssessmentLifecycle lifecycle;
    private final WorkItems work;
    private final InstantSource clock;

    AssessmentProgress(
            ProgressRepository repository, AssessmentLifecycle lifecycle, WorkItems work, InstantSource clock) {
        this.repository = repository;
        this.lifecycle = lifecycle;
        this.work = work;
        this.clock = clock;
    }

    Optional<ProgressRepository.Open> lockOpen(ApplicationId application) {
        return repository.lockOpen(application);
    }

    /** How many assessors the application has now; the process goes on the first time they are enough. */
    int afterAllocating(ProgressRepository.Open open) {
        var live = repository.count(open.application(), AssessmentStatus.LIVE);
        if (live >= open.needed()) {
            work.done(WorkKind.ALLOCATE_ASSESSORS, open.application().value());
            if (repository.move(open.application(), AssessmentStage.ALLOCATING, AssessmentStage.SCORING)) {
                lifecycle.allocated(open.application());
            }
        }
        return live;
    }

    /** The process goes on the first time enough assessments are submitted. */
    void afterSubmitting(ProgressRepository.Open open) {
        var submitted = repository.count(open.application(), Set.of(AssessmentStatus.SUBMITTED));
        if (submitted >= open.needed()
                && repository.move(open.application(), AssessmentStage.SCORING, AssessmentStage.MEASURING)) {
            lifecycle.scored(open.application());
        }
    }

    /** Somebody declined, is conflicted or was taken back. */
    void afterLosing(ProgressRepository.Open open) {
        if (repository.count(open.application(), AssessmentStatus.LIVE) < open.needed()) {
            askFor(WorkKind.ALLOCATE_ASSESSORS, open);
        }
    }

    /** Called when the process reaches the allocation: at first, and again when scores lie so far apart that one more is needed. */
    void askForAssessors(ApplicationId application) {
        if (!repository.begin(application)) {
            repository.needOneMore(application);
        }
        repository.lockOpen(application).ifPresent(this::afterLosing);
    }

    void askForModeration(ApplicationId application) {
        repository.move(application, AssessmentStage.MEASURING, AssessmentStage.MODERATING);
        repository.lockOpen(application).ifPresent(open -> askFor(WorkKind.MODERATE_SCORES, open));
    }

    boolean moderated(ApplicationId application) {
        if (!repository.move(application, AssessmentStage.MODERATING, AssessmentStage.MODERATED)) {
            return false;
        }
        work.done(WorkKind.MODERATE_SCORES, application.value());
        lifecycle.moderated(application);
        return true;
    }

    boolean finished(ApplicationId application) {
        return repository.move(
                application, Set.of(AssessmentStage.MEASURING, AssessmentStage.MODERATED), AssessmentStage.FINISHED);
    }

    /** An assessor's own work on the application is over. */
    void nobodyWaitsFor(AssessmentRepository.Whose assessment) {
        var subject = assessment.application().value();
        work.done(WorkKind.ANSWER_INVITATION, subject, assessment.assessor());
        work.done(WorkKind.SCORE_APPLICATION, subject, assessment.assessor());
    }

    private void askFor(WorkKind kind, ProgressRepository.Open open) {
        var soon = clock.instant().plus(FOR_THE_MANAGER);
        work.open(new Waiting.Work(
                kind, open.application().value(), open.about(), new Waiting.ForRole(Role.FUND_MANAGER), soon));
    }
}
