package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.fund.Rounds;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.DueSteps;
import org.scalingfund.process.Incidents;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A step that fails is tried again, then put before the administrator, and goes on once the cause is gone. */
@ProductTest
class IncidentTest {
    private static final Instant LONG_AGO = Instant.parse("2019-03-04T09:00:00Z");
    private static final int ATTEMPTS = 3;

    @Autowired
    ApplicationContext product;

    @Autowired
    Incidents incidents;

    @Autowired
    DueSteps dueSteps;

    @Test
    void theCauseIsShownAndARetrySucceedsOnceItIsGone() {
        var journey = new Journey(product, LONG_AGO);
        journey.publishRound();
        journey.pass(Duration.ofHours(2));
        journey.startApplication();
        journey.write();
        assertThat(journey.submit()).isInstanceOf(SubmitResult.Submitted.class);
        var closes = journey.as(journey.manager, () -> journey.the(Rounds.class).find(journey.round()))
                .orElseThrow()
                .dates()
                .closesAt();

        try (var _ = new BrokenTable("app.work_item")) {
            var failures = 0;
            while (incidents.openIn(journey.tenant.id(), 10).stream()
                    .noneMatch(incident -> incident.kind() == ProcessKind.APPLICATION)) {
                assertThatThrownBy(() -> dueSteps.runUntil(closes.plusSeconds(1)))
                        .hasStackTraceContaining(BrokenTable.CAUSE);
                assertThat(++failures).isLessThanOrEqualTo(2 * ATTEMPTS);
            }
        }

        assertThat(journey.status()).as("nothing happened to it").isEqualTo(ApplicationStatus.SUBMITTED);
        var incident = incidents.openIn(journey.tenant.id(), 10).stream()
                .filter(open -> open.kind() == ProcessKind.APPLICATION)
                .findFirst()
                .orElseThrow();
        assertThat(incident.step()).isEqualTo("checkEligibility");
        assertThat(incident.subject()).isEqualTo(journey.application().value());
        assertThat(incident.cause()).contains(BrokenTable.CAUSE);
        assertThat(journey.as(
                                journey.manager,
                                () -> journey.the(ApplicationSheets.class).drawing(journey.application()))
                        .orElseThrow()
                        .steps())
                .filteredOn(step -> step.state() == CaseDrawing.State.FAILED)
                .extracting(CaseDrawing.Step::id)
                .containsExactly("checkEligibility");

        incidents.openIn(journey.tenant.id(), 10).forEach(open -> incidents.retry(journey.tenant.id(), open.id()));
        journey.until(closes.plusSeconds(2));

        assertThat(journey.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        assertThat(incidents.openIn(journey.tenant.id(), 10)).isEmpty();
    }
}
