package org.scalingfund.base.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.TENANT;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.workflow.EngineOnPostgres.Opened;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.DueSteps;
import org.scalingfund.process.Incidents;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.TenantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the product relies on when the engine is embedded: kept for the day on which the engine is replaced. */
@SpringBootTest(
        classes = EngineOnPostgres.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "scalingfund.engine.jobs=false")
class EngineConfigurationTest {
    private static final Instant OPENS = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-05-29T16:00:00Z");

    @Autowired
    RunningCases cases;

    @Autowired
    Engine engine;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    CaseDrawings drawings;

    @Autowired
    Incidents incidents;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Standpoints standpoints;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    BlockingQueue<Opened> opened;

    private final UUID round = UUID.randomUUID();

    @AfterEach
    void endTheCase() {
        var begun = engine.cases()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(round.toString())
                .list();
        begun.forEach(instance -> engine.cases().deleteProcessInstance(instance.getId(), "end of test"));
        opened.clear();
    }

    @Test
    void everyModelIsDeployedOnceAndForAllFunders() {
        assertThat(engine.models()
                        .createProcessDefinitionQuery()
                        .withoutTenantId()
                        .list())
                .extracting(definition -> definition.getKey() + definition.getVersion())
                .containsExactlyInAnyOrder("round1", "application1", "assessment1", "award1", "grant1", "evaluation1");
        assertThat(engine.models()
                        .createDecisionDefinitionQuery()
                        .withoutTenantId()
                        .count())
                .isEqualTo(TestEngine.DECISIONS.size());
    }

    @Test
    void aDeedThatFailsTakesItsCaseAndItsRowsBackTogether() {
        var tenant = newTenant();
        var person = newPerson();

        assertThatExceptionOfType(DeedFailed.class)
                .isThrownBy(() -> in(tenant, () -> {
                    join(person);
                    begin();
                    throw new DeedFailed();
                }));

        assertThat(count()).isZero();
        in(tenant, () -> assertThat(db.fetchCount(MEMBERSHIP)).isZero());
    }

    @Test
    void aMoveForWhichTheCaseDoesNotWaitTakesTheDeedBack() {
        var tenant = newTenant();
        var person = newPerson();
        in(tenant, this::begin);

        assertThatIllegalStateException()
                .isThrownBy(() -> in(tenant, () -> {
                    join(person);
                    cases.done("round", round, "decideFunding", Map.of());
                }));

        in(tenant, () -> assertThat(db.fetchCount(MEMBERSHIP)).isZero());
    }

    @Test
    void aMoveNeedsTheTransactionOfItsDeed() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this::begin);
    }

    @Test
    void aCaseBeginsInAFundersSpaceOrNotAtAll() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inTransaction(Standpoint.NOWHERE, this::begin))
                .withMessageContaining("funder's space");
    }

    @Test
    void aStepOnTheClockWorksInTheSpaceOfItsCaseAndAtItsMoment() {
        var tenant = newTenant();
        in(tenant, this::begin);

        clock.at(
                OPENS.minusSeconds(60),
                () -> standpoints.run(Standpoint.in(newTenant()), () -> dueSteps.runUntil(OPENS)));

        assertThat(opened).containsExactly(new Opened(tenant, OPENS));
        assertThat(drawings.of(ProcessKind.ROUND, round)).isPresent();
    }

    @Test
    void whatIsDoneAtAnotherMomentIsDrawnWithThatMoment() {
        var begins = OPENS.minusSeconds(3600);
        var tenant = newTenant();
        clock.at(begins, () -> in(tenant, this::begin));
        clock.at(begins, () -> dueSteps.runUntil(OPENS));

        var steps = drawings.of(ProcessKind.ROUND, round).orElseThrow().steps();
        assertThat(steps)
                .filteredOn(step -> step.id().equals("roundPublished"))
                .extracting(CaseDrawing.Step::since)
                .containsExactly(begins);
        assertThat(steps)
                .filteredOn(step -> step.id().equals("roundOpens"))
                .extracting(CaseDrawing.Step::since, CaseDrawing.Step::until)
                .containsExactly(tuple(begins, OPENS));
    }

    @Test
    void aStepIsNotRunInTheTransactionOfAnotherFunder() {
        var tenant = newTenant();
        in(tenant, this::begin);
        engine.jobs()
                .executeJob(
                        engine.jobs().createJobQuery().timers().singleResult().getId());
        var step = engine.jobs().createJobQuery().messages().singleResult();

        assertThatIllegalStateException()
                .isThrownBy(() -> in(newTenant(), () -> engine.jobs().executeJob(step.getId())))
                .withMessageContaining(tenant.toString());

        assertThat(opened).isEmpty();
    }

    @Test
    void dueStepsAreNotRunInsideADeed() {
        assertThatIllegalStateException().isThrownBy(() -> in(newTenant(), () -> dueSteps.runUntil(OPENS)));
    }

    @Test
    void timersFireByThemselvesWhenJobsAreWorkedOff() throws InterruptedException {
        assertThat(jobs.isRunning()).isFalse();
        var tenant = newTenant();
        in(tenant, this::begin);

        jobs.start();
        try {
            assertThat(opened.poll(30, TimeUnit.SECONDS))
                    .isNotNull()
                    .extracting(Opened::tenant)
                    .isEqualTo(tenant);
        } finally {
            jobs.stop();
        }
        assertThat(jobs.isRunning()).isFalse();
        assertThat(incidents.openIn(tenant, 10)).isEmpty();
    }

    private void begin() {
        cases.begin("round", round, Map.of("opensAt", Date.from(OPENS), "closesAt", Date.from(CLOSES)));
    }

    private long count() {
        return engine.cases()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(round.toString())
                .count();
    }

    private void join(PersonId person) {
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.ROLE, "FUND_MANAGER")
                .set(MEMBERSHIP.GRANTED_AT, OPENS)
                .execute();
    }

    private TenantId newTenant() {
        var id = TenantId.random();
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(TENANT)
                        .set(TENANT.ID, id.value())
                        .set(TENANT.SPACE, "space-" + id.toString().substring(24))
                        .set(TENANT.NAME, "A fund")
                        .set(TENANT.ACCENT, "teal")
                        .set(TENANT.ZONE, "Europe/London")
                        .set(TENANT.GRANT_PREFIX, "360G-fund")
                        .set(TENANT.CREATED_AT, OPENS)
                        .execute());
        return id;
    }

    private PersonId newPerson() {
        var id = PersonId.random();
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(PERSON)
                        .set(PERSON.ID, id.value())
                        .set(PERSON.EMAIL, id + "@example.org")
                        .set(PERSON.NAME, "Mair")
                        .set(PERSON.PASSWORD_HASH, "none")
                        .set(PERSON.CREATED_AT, OPENS)
                        .execute());
        return id;
    }

    private void in(TenantId tenant, Runnable deed) {
        inTransaction(Standpoint.in(tenant), deed);
    }

    private void inTransaction(Standpoint standpoint, Runnable deed) {
        standpoints.run(standpoint, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> deed.run()));
    }

    /** Something went wrong after the case had moved. */
    private static final class DeedFailed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
