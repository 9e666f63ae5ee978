package org.scalingfund.process.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.workflow.OneTenant;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.TenantId;

/** Steps that the engine gave up, as an administrator sees them. */
class EngineIncidentsTest {
    private static final AtomicBoolean BROKEN = new AtomicBoolean(true);
    private static final JavaDelegate SOMETIMES = execution -> {
        if (BROKEN.get()) {
            throw new IllegalStateException("The register does not answer");
        }
    };
    private static final JavaDelegate ELIGIBLE = execution -> execution.setVariable("eligible", true);

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "openRound", SOMETIMES,
            "checkEligibility", ELIGIBLE,
            "askForAssessors", execution -> {},
            "measureSpread", SOMETIMES));

    private final UUID subject = UUID.randomUUID();
    private final EngineIncidents incidents = new EngineIncidents(ENGINE.built());

    @AfterEach
    void leaveNothingBehind() {
        BROKEN.set(true);
        var runtime = ENGINE.engine().getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
    }

    @Test
    void aStepThatGaveUpIsListedWithItsCause() {
        GivenUp.on(ENGINE, openingRound());

        assertThat(incidents.openIn(OneTenant.TENANT, 10)).singleElement().satisfies(incident -> {
            assertThat(incident.kind()).isEqualTo(ProcessKind.ROUND);
            assertThat(incident.step()).isEqualTo("openRound");
            assertThat(incident.subject()).isEqualTo(subject);
            assertThat(incident.cause()).isEqualTo("The register does not answer");
        });
    }

    @Test
    void aFailureInsideACalledProcessIsListedOnce() {
        ENGINE.cases().begin("application", subject, Map.of("closesAt", new Date(), "expiresAt", new Date()));
        ENGINE.cases().done("application", subject, "writeApplication", Map.of());
        var application = ENGINE.caseOf("application", subject);
        application.fire("roundClosed");
        application.runSteps();
        ENGINE.caseOf("assessment", subject).runSteps();
        ENGINE.cases().done("assessment", subject, "allocateAssessors", Map.of());
        ENGINE.cases().done("assessment", subject, "scoreApplication", Map.of());
        GivenUp.on(ENGINE, ENGINE.caseOf("assessment", subject));

        assertThat(incidents.openIn(OneTenant.TENANT, 10)).singleElement().satisfies(incident -> {
            assertThat(incident.kind()).isEqualTo(ProcessKind.ASSESSMENT);
            assertThat(incident.step()).isEqualTo("measureSpread");
            assertThat(incident.subject()).isEqualTo(subject);
        });
    }

    @Test
    void anotherFundersIncidentsAreNeitherListedNorRetried() {
        var running = openingRound();
        GivenUp.on(ENGINE, running);
        var incident = incidents.openIn(OneTenant.TENANT, 10).getFirst().id();

        assertThat(incidents.openIn(TenantId.random(), 10)).isEmpty();
        assertThat(incidents.retry(TenantId.random(), incident)).isFalse();
        assertThat(running.pendingStep().getRetries()).isZero();
    }

    @Test
    void aRetriedStepThatSucceedsGoesOn() {
        var running = openingRound();
        GivenUp.on(ENGINE, running);
        var incident = incidents.openIn(OneTenant.TENANT, 10).getFirst().id();
        BROKEN.set(false);

        assertThat(incidents.retry(OneTenant.TENANT, incident)).isTrue();
        running.runSteps();

        assertThat(incidents.openIn(OneTenant.TENANT, 10)).isEmpty();
        assertThat(incidents.retry(OneTenant.TENANT, incident)).isFalse();
        assertThat(running.dueAt("roundCloses")).isNotNull();
    }

    @Test
    void aRetriedStepDoesNotWaitOutThePauseAfterItsLastFailure() {
        var running = openingRound();
        GivenUp.on(ENGINE, running);
        assertThat(running.pendingStep().getDuedate()).isNotNull().isInTheFuture();

        incidents.retry(
                OneTenant.TENANT,
                incidents.openIn(OneTenant.TENANT, 10).getFirst().id());

        assertThat(running.pendingStep().getDuedate()).isNull();
        assertThat(running.pendingStep().getRetries()).isOne();
    }

    private TestCase openingRound() {
        ENGINE.cases().begin("round", subject, Map.of("opensAt", new Date(), "closesAt", new Date()));
        var running = ENGINE.caseOf("round", subject);
        running.fire("roundOpens");
        return running;
    }
}
