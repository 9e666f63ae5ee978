package org.scalingfund.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
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
import org.scalingfund.fund.RoundId;
import org.scalingfund.notification.Outbox;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which assessor reads which application, as the fund manager chooses it by hand. */
@Service
public class Allocations {
    /** How long an assessor has to accept or decline. */
    static final Duration TO_ANSWER = Duration.ofDays(3);

    private static final Set<AssessmentStatus> UNFINISHED =
            Set.of(AssessmentStatus.INVITED, AssessmentStatus.IN_PROGRESS);

    private final AllocationQueries queries;
    private final AssessmentRepository repository;
    private final AssessmentProgress progress;
    private final WorkItems work;
    private final Outbox outbox;
    private final ActivityLog activity;
    private final CurrentTenant current;
    private final InstantSource clock;

    Allocations(
            AllocationQueries queries,
            AssessmentRepository repository,
            AssessmentProgress progress,
            WorkItems work,
            Outbox outbox,
            ActivityLog activity,
            CurrentTenant current,
            InstantSource clock) {
        this.queries = queries;
        this.repository = repository;
        this.progress = progress;
        this.work = work;
        this.outbox = outbox;
        this.activity = activity;
        this.current = current;
        this.clock = clock;
    }

    /** The round's applications in assessment by reference, at most {@code limit} after {@code afterReference}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<AllocationRow> ofRound(RoundId round, @Nullable String afterReference, int limit) {
        return queries.ofRound(round, afterReference, limit);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<AllocationRow> find(ApplicationId application) {
        return queries.find(application);
    }

    /** Every assessor with their load, and what speaks against allocating them to this application. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<Candidate> candidates(ApplicationId application) {
        return queries.find(application).isEmpty() ? List.of() : queries.candidates(application);
    }

    /** Invites all of {@code assessors} to score the application by {@code dueAt}, or none of them. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public AllocateResult allocate(ApplicationId application, Collection<PersonId> assessors, Instant dueAt) {
        if (assessors.isEmpty()) {
            return new AllocateResult.NobodyChosen();
        }
        if (!dueAt.isAfter(clock.instant())) {
            return new AllocateResult.DueInThePast(dueAt);
        }
        var open = progress.lockOpen(application).orElse(null);
        if (open == null) {
            return new AllocateResult.NotInAssessment();
        }
        var candidates = queries.candidates(application).stream()
                .filter(candidate -> assessors.contains(candidate.person()))
                .toList();
        var refused = refusal(application, assessors, candidates);
        if (refused != null) {
            return refused;
        }
        candidates.forEach(candidate -> invite(open, candidate, dueAt));
        return new AllocateResult.Allocated(progress.afterAllocating(open), open.needed());
    }

    /** Takes an allocation back that is not scored yet; false when it is, or was never there. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public boolean withdraw(AssessmentId assessment) {
        var found = repository.find(assessment).orElse(null);
        var open = found == null ? null : progress.lockOpen(found.application()).orElse(null);
        if (found == null || open == null || !repository.move(assessment, UNFINISHED, AssessmentStatus.VOIDED)) {
            return false;
        }
        progress.nobodyWaitsFor(found);
        progress.afterLosing(open);
        outbox.write(found.assessor(), "assessment.withdrawn", open.title());
        activity.remember(Deed.withinFunder(
                "assessment.withdrawn",
                SubjectKind.APPLICATION,
                found.application().value(),
                found.name()));
        return true;
    }

    private @Nullable AllocateResult refusal(
            ApplicationId application, Collection<PersonId> chosen, List<Candidate> candidates) {
        for (var person : chosen) {
            if (candidates.stream().noneMatch(candidate -> candidate.person().equals(person))) {
                return new AllocateResult.NotAnAssessor(person);
            }
        }
        for (var candidate : candidates) {
            if (candidate.allocated() != null) {
                return new AllocateResult.AlreadyAllocated(candidate.person());
            }
        }
        var conflicted = candidates.stream()
                .filter(candidate -> !candidate.conflicts().isEmpty())
                .toList();
        for (var candidate : conflicted) {
            var conflict = candidate.conflicts().getFirst();
            repository.recordConflict(application, candidate.person(), conflict.kind(), conflict.reasons());
        }
        return conflicted.isEmpty() ? null : new AllocateResult.Conflicted(conflicted);
    }

    private void invite(ProgressRepository.Open open, Candidate candidate, Instant dueAt) {
        var application = open.application();
        var person = candidate.person();
        repository.insert(AssessmentId.random(), application, person, current.actor(), dueAt);
        var answerBy = clock.instant().plus(TO_ANSWER);
        work.open(new Waiting.Work(
                WorkKind.ANSWER_INVITATION,
                application.value(),
                open.title(),
                new Waiting.ForPerson(person),
                answerBy.isBefore(dueAt) ? answerBy : dueAt));
        outbox.write(person, "assessment.invited", open.title(), dueAt);
        activity.remember(Deed.withinFunder(
                "assessment.allocated", SubjectKind.APPLICATION, application.value(), candidate.name()));
    }
}
