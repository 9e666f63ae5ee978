package org.scalingfund.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.Applications;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.assessment.AllocateResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.AnswerResult;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.CloseResult;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.assessment.SubmitAssessmentResult;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.DecideResult;
import org.scalingfund.award.Decision;
import org.scalingfund.award.ReleaseResult;
import org.scalingfund.base.Money;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;

/** Cases in the whole product, moved through its services by the people whose deeds they are. */
final class WholeCases {
    private static final Decision.Draft FUNDED =
            new Decision.Draft(Outcome.FUND, Money.of("50000"), "It ranks above the line.", "Well argued.");

    private final Product product;
    private final ThrowAwayServer server;
    private final Scene scene;
    private final int count;
    private int rounds;

    WholeCases(Product product, ThrowAwayServer server, int count) {
        this.product = product;
        this.server = server;
        this.count = count;
        scene = new Scene(product.stage(), server);
    }

    double millisecondsEach() throws SQLException {
        var watch = new Stopwatch();
        var opensAt = Instant.now();
        var closesAt = opensAt.plus(LifeOfACase.untilClosing());
        var round = scene.openRound("R" + ++rounds, closesAt);
        var organisations = scene.organisations(count);
        var steps = product.the(DueSteps.class);
        watch.run(() -> product.stage().inTransaction(Standpoint.in(scene.tenant.id()), () -> {
            product.the(RoundLifecycle.class).begin(round, opensAt, closesAt);
            return round;
        }));
        watch.run(() -> steps.runUntil(opensAt));
        var applications = new ArrayList<ApplicationId>();
        for (var organisation : organisations) {
            var started = deed(
                    watch,
                    scene.applicant,
                    StartResult.Started.class,
                    () -> product.the(Applications.class).start(round, organisation, "Shared Lives"));
            applications.add(started.application());
        }
        scene.writeDrafts(round);
        for (var application : applications) {
            deed(
                    watch,
                    scene.applicant,
                    SubmitResult.Submitted.class,
                    () -> product.the(Submissions.class).submit(application, true));
        }
        watch.run(() -> steps.runUntil(closesAt));
        assess(watch, applications, closesAt);
        watch.run(() -> steps.runUntil(closesAt));
        decide(watch, round, applications);
        watch.run(() -> steps.runUntil(closesAt));
        prove(round);
        return watch.milliseconds() / count;
    }

    private void assess(Stopwatch watch, List<ApplicationId> applications, Instant closesAt) throws SQLException {
        var assessments = product.the(Assessments.class);
        var own = new ArrayList<AssessmentId>();
        for (var application : applications) {
            deed(
                    watch,
                    scene.manager,
                    AllocateResult.Allocated.class,
                    () -> product.the(Allocations.class).allocate(application, List.of(scene.assessor), closesAt));
            var assessment = product.as(scene.assessor, scene.tenant, () -> assessments.of(application))
                    .orElseThrow();
            deed(watch, scene.assessor, AnswerResult.Done.class, () -> assessments.accept(assessment));
            own.add(assessment);
        }
        scene.writeScores();
        for (var assessment : own) {
            deed(watch, scene.assessor, SubmitAssessmentResult.Submitted.class, () -> assessments.submit(assessment));
        }
    }

    private void decide(Stopwatch watch, RoundId round, List<ApplicationId> applications) {
        deed(
                watch,
                scene.manager,
                CloseResult.Closed.class,
                () -> product.the(RoundAssessments.class).close(round));
        var decisions = product.the(AwardDecisions.class);
        for (var application : applications) {
            deed(watch, scene.manager, DecideResult.Decided.class, () -> decisions.decide(application, FUNDED, null));
        }
        deed(watch, scene.manager, ReleaseResult.Released.class, () -> decisions.release(round));
    }

    private <T> T deed(Stopwatch watch, PersonId who, Class<T> expected, Supplier<?> deed) {
        return expected.cast(watch.time(() -> product.as(who, scene.tenant, deed)));
    }

    /** Every application came to its offer. */
    private void prove(RoundId round) throws SQLException {
        try (var sql = new OwnerSql(server).enter(scene.tenant)) {
            var offered = sql.number("""
                    select count(*) from app.award w join app.application a on a.id = w.application_id
                    where a.round_id = ? and a.status = 'FUNDED' and w.status = 'OFFERED'""", round.value());
            if (offered != count) {
                throw new IllegalStateException("Only %d of %d came to an offer".formatted(offered, count));
            }
        }
    }
}
