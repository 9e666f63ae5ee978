package org.scalingfund.assessment;

import java.time.InstantSource;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundMoveResult;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessment of a whole round, as the fund manager follows and closes it. */
@Service
public class RoundAssessments {
    private final RoundAssessmentQueries queries;
    private final ScoreSheetQueries scores;
    private final AssessmentRepository repository;
    private final AssessmentProgress progress;
    private final RoundSteering rounds;
    private final WorkItems work;
    private final InstantSource clock;

    RoundAssessments(
            RoundAssessmentQueries queries,
            ScoreSheetQueries scores,
            AssessmentRepository repository,
            AssessmentProgress progress,
            RoundSteering rounds,
            WorkItems work,
            InstantSource clock) {
        this.queries = queries;
        this.scores = scores;
        this.repository = repository;
        this.progress = progress;
        this.rounds = rounds;
        this.work = work;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<RoundAssessment> find(RoundId round) {
        return queries.find(round, scores.assessors(round, clock.instant()));
    }

    /** Closes the assessment: from here on no score changes, and the ranking stands. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public CloseResult close(RoundId round) {
        var found = queries.lock(round).orElse(null);
        if (found == null) {
            return new CloseResult.NotOpen();
        }
        var unfinished = queries.unfinished(round);
        if (unfinished > 0) {
            return new CloseResult.StillBeingAssessed(unfinished);
        }
        if (!(rounds.closeAssessment(round) instanceof RoundMoveResult.Done)) {
            return new CloseResult.NotOpen();
        }
        repository.voidUnfinished(round).forEach(progress::nobodyWaitsFor);
        queries.applications(round).forEach(id -> work.done(WorkKind.ALLOCATE_ASSESSORS, id.value()));
        work.open(new Waiting.Work(
                WorkKind.DECIDE_FUNDING,
                round.value(),
                found.title(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                found.decideBy()));
        return new CloseResult.Closed();
    }

    /** Tells the fund manager when the last application of the round is assessed. */
    void askToCloseWhenAllAreAssessed(ApplicationId application) {
        queries.roundOf(application)
                .filter(round -> queries.unfinished(round.id()) == 0)
                .ifPresent(round -> work.open(new Waiting.Work(
                        WorkKind.CLOSE_ASSESSMENT,
                        round.id().value(),
                        round.title(),
                        new Waiting.ForRole(Role.FUND_MANAGER),
                        round.assessBy())));
    }
}
