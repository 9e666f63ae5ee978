package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.activity.LogCheck;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The memory of a funder can be read, and whoever changes it behind the product's back is found out. */
@ProductTest
class ActivityLogTest {
    private static final Instant LONG_AGO = Instant.parse("2016-02-01T09:00:00Z");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext product;

    @Autowired
    Stage stage;

    @Test
    void anEntryChangedByTheOwnerOfTheDatabaseIsNamed() {
        var journey = new Journey(product, LONG_AGO);
        journey.publishRound();
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(journey.auditor));

        page.navigate("http://localhost:" + port + "/" + journey.tenant.space() + "/settings/activity");
        var check =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check that nothing was changed"));
        check.click();
        PlaywrightAssertions.assertThat(page.getByText("The log is whole")).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "whole");

        TestDatabase.asOwner("""
                select set_config('app.tenant_id', '%s', false);
                update app.activity set details = '["another round"]' where number = 2""".formatted(journey.tenant.id()));
        assertThat(journey.as(journey.auditor, () -> journey.the(WholeLog.class).check()))
                .isEqualTo(new LogCheck.Broken(2));
        check.click();
        PlaywrightAssertions.assertThat(page.getByText("Entry 2 is the first that is missing"))
                .isVisible();
        browsers.screenshots(page, "broken");
    }

    @Test
    void entriesAreLeafedThroughByTheirNumber() {
        var journey = new Journey(product, LONG_AGO.plusSeconds(60));
        journey.publishRound();

        var log = journey.the(WholeLog.class);
        var latest = journey.as(journey.auditor, () -> log.entries(null, 2));
        var older = journey.as(
                journey.auditor, () -> log.entries(latest.getLast().entry().number(), 2));

        assertThat(latest).hasSize(2);
        assertThat(older.getFirst().entry().number())
                .isEqualTo(latest.getLast().entry().number() - 1);
    }
}
