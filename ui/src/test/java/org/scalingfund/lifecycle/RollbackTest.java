package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.Decision;
import org.scalingfund.award.FundedApplication;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.Offers;
import org.scalingfund.award.ReleaseResult;
import org.scalingfund.award.SignResult;
import org.scalingfund.base.Money;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.Reports;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A deed is done as a whole or not at all: whichever of its writes fails, in the domain, the memory, the outbox, the
 * work list or the engine, nothing of it remains in either schema, and it can be done afterwards.
 */
@ProductTest
class RollbackTest {
    private static final Instant LONG_AGO = Instant.parse("2020-03-02T09:00:00Z");
    private static final String ENGINE = "camunda.act_ru_task";

    @Autowired
    ApplicationContext product;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    DueSteps dueSteps;

    @Test
    void submittingAnApplication() {
        var journey = new Journey(product, LONG_AGO);
        journey.publishRound();
        journey.pass(Duration.ofHours(2));
        journey.startApplication();
        journey.write();

        failsWithEachOf(
                List.of("app.application", "app.own_application", "app.activity", "app.outbox", ENGINE),
                journey.tenant,
                journey::submit);

        assertThat(journey.submit()).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void releasingTheResultsOfARound() {
        var scene = new AssessmentScene(stage, parts(), "Rollback Fund");
        var application = scene.assessed("40000.00", 8);
        scene.asManager(() -> the(RoundAssessments.class).close(scene.round));
        var decisions = the(AwardDecisions.class);
        var draft = new Decision.Draft(Outcome.FUND, Money.of("40000.00"), "First", "Gladly");
        scene.asManager(() -> decisions.decide(application, draft, null));

        failsWithEachOf(
                List.of("app.round", "app.work_item", "app.activity", ENGINE),
                scene.tenant,
                () -> scene.asManager(() -> decisions.release(scene.round)));

        assertThat(scene.asManager(() -> decisions.release(scene.round))).isEqualTo(new ReleaseResult.Released(1));
        var before = Snapshot.of(scene.tenant, "app.");
        // What follows is a step of the round's process: it too is whole or nothing, and is tried again.
        try (var _ = new BrokenTable("app.award")) {
            assertThatThrownBy(() -> dueSteps.runUntil(Instant.now())).hasStackTraceContaining(BrokenTable.CAUSE);
        }
        assertThat(Snapshot.of(scene.tenant, "app.")).isEqualTo(before);
        dueSteps.runUntil(Instant.now());
        assertThat(scene.statusOf(application)).isEqualTo("FUNDED");
    }

    @Test
    void signingAnAgreement() {
        var funded = new FundedApplication(stage, db);
        var award = funded.offered(the(Offers.class));
        stage.as(funded.mair, funded.tenant, () -> the(OfferAnswers.class).accept(award));
        dueSteps.runUntil(Instant.now());
        var agreements = the(Agreements.class);

        failsWithEachOf(
                List.of("app.award", "app.activity", "app.work_item", ENGINE),
                funded.tenant,
                () -> stage.as(funded.sian, funded.tenant, () -> agreements.signForRecipient(award)));

        assertThat(stage.as(funded.sian, funded.tenant, () -> agreements.signForRecipient(award)))
                .isInstanceOf(SignResult.Signed.class);
        failsWithEachOf(
                List.of("app.award", "app.document", "app.activity", "app.work_item", "app.outbox", ENGINE),
                funded.tenant,
                () -> stage.as(funded.ann, funded.tenant, () -> agreements.signForFund(award)));
        assertThat(stage.as(funded.ann, funded.tenant, () -> agreements.signForFund(award)))
                .isInstanceOf(SignResult.Signed.class);
    }

    @Test
    void reportingOnAMilestone() {
        var funded = new FundedApplication(stage, db);
        funded.inForce(the(Offers.class), the(OfferAnswers.class), the(Agreements.class), dueSteps);
        var reports = the(Reports.class);
        var grants = the(Grants.class);
        var milestone = stage.as(
                        funded.ann,
                        funded.tenant,
                        () -> grants.find(
                                        grants.ofApplication(funded.application).orElseThrow())
                                .orElseThrow())
                .milestones()
                .getFirst()
                .id();
        var draft = stage.as(funded.mair, funded.tenant, () -> reports.open(milestone))
                .orElseThrow();
        var content = new ReportSheet.Content("As planned.", "", Money.of("1000.00"));
        stage.as(funded.mair, funded.tenant, () -> reports.save(draft.id(), 0, content));
        funded.rateConditions(the(Conditions.class), draft.id());

        failsWithEachOf(
                List.of("app.progress_report", "app.milestone", "app.activity", "app.work_item", "app.outbox", ENGINE),
                funded.tenant,
                () -> stage.as(funded.mair, funded.tenant, () -> reports.submit(draft.id(), 1)));

        assertThat(stage.as(funded.mair, funded.tenant, () -> reports.submit(draft.id(), 1)))
                .isInstanceOf(org.scalingfund.milestone.SubmitResult.Submitted.class);
    }

    private AssessmentScene.Parts parts() {
        return new AssessmentScene.Parts(
                db,
                the(Allocations.class),
                the(Assessments.class),
                the(ApplicationLifecycle.class),
                the(ApplicationProgress.class),
                the(RoundLifecycle.class),
                dueSteps);
    }

    private <T> T the(Class<T> service) {
        return product.getBean(service);
    }

    private static void failsWithEachOf(List<String> tables, Tenant tenant, Supplier<?> deed) {
        var before = Snapshot.of(tenant, "");
        for (var table : tables) {
            try (var _ = new BrokenTable(table)) {
                assertThatThrownBy(deed::get).as(table).hasStackTraceContaining(BrokenTable.CAUSE);
            }
            assertThat(Snapshot.of(tenant, ""))
                    .as("nothing remains when %s fails", table)
                    .isEqualTo(before);
        }
    }
}
