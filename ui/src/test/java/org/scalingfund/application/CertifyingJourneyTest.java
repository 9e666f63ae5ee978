package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.scalingfund.db.Tables.ROUND;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mair sends what she wrote to Dev, who reads it on his phone, first says no, and then certifies and submits it. */
@ProductTest
@Tag("browser")
class CertifyingJourneyTest {
    private static final String WORDS = "The figures are right, we can carry this project, and I did not write it.";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Applications applications;

    @Autowired
    Outlines outlines;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    OpenRound open;

    @BeforeEach
    void openARoundThatAsksForIt() {
        open = new OpenRound(stage, db);
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.update(ROUND)
                        .set(ROUND.CERTIFICATION, WORDS)
                        .where(ROUND.ID.eq(open.round.value()))
                        .execute());
    }

    @Test
    void aSecondOfficerCertifiesOnAPhone() {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        var mair = signedIn(browsers.desktop(), open.mair);
        go(mair, "/applications/" + id + "/check");
        assertThat(mair.getByText(WORDS)).isVisible();
        press(mair, "Send for certification");
        assertThat(mair.getByText("Choose who certifies the application").first())
                .isVisible();
        mair.getByRole(AriaRole.RADIO, named(Pattern.compile("Dev Patel"))).check();
        press(mair, "Send for certification");
        assertThat(mair.getByText("Confirm the declaration to send it").first()).isVisible();
        shot(mair, "check");
        send(mair);
        shot(mair, "with-certifier");
        go(mair, "/applications/" + id + "/budget");
        assertThat(mair.getByText("Dev Patel has this application to certify")).isVisible();

        var dev = signedIn(browsers.phone(), open.dev);
        go(dev, "");
        dev.getByRole(AriaRole.LINK, named("Certify an application")).click();
        assertThat(dev.getByRole(AriaRole.HEADING, named("Certify an application")))
                .isVisible();
        assertThat(dev.getByText("People with dementia.")).isVisible();
        shot(dev, "certify");
        press(dev, "Certify and submit");
        assertThat(dev.getByText("Confirm what you certify").first()).isVisible();
        press(dev, "Decline");
        assertThat(dev.getByText("Enter the reasons").first()).isVisible();
        dev.getByLabel("Reasons").fill("The rent is missing from the budget.");
        press(dev, "Decline");
        assertThat(dev.getByRole(AriaRole.HEADING, named("Not certified"))).isVisible();

        go(mair, "/applications/" + id);
        assertThat(mair.getByText("The rent is missing from the budget.").first())
                .isVisible();
        shot(mair, "declined");
        go(mair, "/applications/" + id + "/check");
        mair.getByRole(AriaRole.RADIO, named(Pattern.compile("Dev Patel"))).check();
        send(mair);
        press(mair, "Call it back");
        assertThat(mair.getByText("The application was called back.")).isVisible();
        go(mair, "/applications/" + id + "/check");
        mair.getByRole(AriaRole.RADIO, named(Pattern.compile("Dev Patel"))).check();
        send(mair);

        go(dev, "/applications/" + id + "/certify");
        dev.getByRole(AriaRole.CHECKBOX).check();
        press(dev, "Certify and submit");
        assertThat(dev.getByRole(AriaRole.HEADING, named("Application submitted")))
                .isVisible();
        assertThat(dev.getByText("Certified by")).isVisible();
        shot(dev, "submitted");
    }

    private void send(Page page) {
        page.getByRole(AriaRole.CHECKBOX).check();
        press(page, "Send for certification");
        assertThat(page.getByText("Dev Patel has this application to certify")).isVisible();
    }

    private Page signedIn(Page page, PersonId who) {
        SignIn.at(page, port, stage.emailOf(who));
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + path);
    }

    private void shot(Page page, String name) {
        Browsers.settled(page);
        browsers.screenshots(page, name);
        Browsers.assertAccessible(page);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, named(words)).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByRoleOptions named(Pattern name) {
        return new GetByRoleOptions().setName(name);
    }
}
