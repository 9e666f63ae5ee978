package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.fund.Rounds;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.DueSteps;
import org.scalingfund.process.Incidents;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A step that fails is tried again, then put before the administrator, and goes on once the cause is gone. */
@ProductTest
class IncidentTest {
    private static final Instant LONG_AGO = Instant.parse("2019-03-04T09:00:00Z");
    private static final int ATTEMPTS = 3;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext product;

    @Autowired
    Stage stage;

    @Autowired
    Incidents incidents;

    @Autowired
    DueSteps dueSteps;

    @Test
    void theCauseIsShownAndARetrySucceedsOnceItIsGone() {
        var journey = new Journey(product, LONG_AGO);
        var closes = failedCheck(journey);

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

    @Test
    void theAdministratorIsToldAndTriesTheStepAgain() {
        var journey = new Journey(product, LONG_AGO.plus(Duration.ofDays(700)));
        var closes = failedCheck(journey);
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(journey.auditor));

        page.navigate("http://localhost:" + port + "/" + journey.tenant.space());
        var told = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("steps? failed")));
        browsers.screenshots(page, "start-with-notice");
        told.click();
        var heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Steps that failed"));
        PlaywrightAssertions.assertThat(heading).isVisible();
        PlaywrightAssertions.assertThat(page.getByText(BrokenTable.CAUSE).first())
                .isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "failed-steps");
        var retries =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Try again: ")));
        for (var left = retries.count(); left > 0; left--) {
            retries.first().click();
            PlaywrightAssertions.assertThat(retries).hasCount(left - 1);
        }
        PlaywrightAssertions.assertThat(page.getByText("Every step succeeded")).isVisible();
        browsers.screenshots(page, "no-failed-steps");

        journey.until(closes.plusSeconds(2));
        assertThat(journey.status()).isEqualTo(ApplicationStatus.IN_ASSESSMENT);
        page.navigate("http://localhost:" + port + "/" + journey.tenant.space() + "/settings/activity");
        PlaywrightAssertions.assertThat(page.getByText("A failed step was tried again: Check eligibility")
                        .first())
                .isVisible();
    }

    /** A submitted application whose check after the closing failed until the engine gave up; when the round closed. */
    private Instant failedCheck(Journey journey) {
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
                assertThatThrownBy(() -> dueSteps.runUntil(journey.tenant.id(), closes.plusSeconds(1)))
                        .hasStackTraceContaining(BrokenTable.CAUSE);
                assertThat(++failures).isLessThanOrEqualTo(2 * ATTEMPTS);
            }
        }
        return closes;
    }
}
