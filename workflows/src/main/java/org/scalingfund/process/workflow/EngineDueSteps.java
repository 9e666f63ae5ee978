package org.scalingfund.process.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.workflow.Engine;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the engine's jobs one after the other, each in a transaction of its own that enters the space of its case, and
 * at the moment for which it was due.
 */
@Component
class EngineDueSteps implements DueSteps {
    private final Engine engine;
    private final Standpoints standpoints;
    private final ProductClock clock;
    private final TransactionTemplate look;

    EngineDueSteps(
            Engine engine, Standpoints standpoints, ProductClock clock, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.standpoints = standpoints;
        this.clock = clock;
        look = new TransactionTemplate(transactions);
        look.setReadOnly(true);
    }

    @Override
    public void runUntil(Instant moment) {
        runUntil(moment, UnaryOperator.identity());
    }

    @Override
    public void runUntil(TenantId funder, Instant moment) {
        runUntil(moment, jobs -> jobs.tenantIdIn(funder.toString()));
    }

    private void runUntil(Instant moment, UnaryOperator<JobQuery> whose) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Due steps need transactions of their own, but one is under way");
        }
        var reached = clock.instant();
        for (var job = next(moment, whose); job.isPresent(); job = next(moment, whose)) {
            reached = later(reached, job.get());
            run(job.get().getId(), reached);
        }
    }

    private void run(String job, Instant at) {
        clock.at(
                at,
                () -> standpoints.run(Standpoint.NOWHERE, () -> engine.jobs().executeJob(job)));
    }

    /** Steps before timers: what a timer set off is finished before the clock goes on. */
    private Optional<Job> next(Instant moment, UnaryOperator<JobQuery> whose) {
        return standpoints.from(
                Standpoint.NOWHERE,
                () -> Objects.requireNonNull(
                        look.execute(_ -> firstStep(whose).or(() -> firstTimer(moment, whose))), "an Optional"));
    }

    private Optional<Job> firstStep(UnaryOperator<JobQuery> whose) {
        return whose
                .apply(engine.jobs()
                        .createJobQuery()
                        .messages()
                        .withRetriesLeft()
                        .active())
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Optional<Job> firstTimer(Instant moment, UnaryOperator<JobQuery> whose) {
        var timers = engine.jobs()
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(Date.from(moment.plusMillis(1)));
        return whose.apply(timers).orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst();
    }

    private static Instant later(Instant reached, Job job) {
        var due = job.getDuedate();
        return due == null || due.toInstant().isBefore(reached) ? reached : due.toInstant();
    }
}
