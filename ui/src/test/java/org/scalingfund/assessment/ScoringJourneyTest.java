package org.scalingfund.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.process.DueSteps;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Sessions;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An assessor writes comments as safely as an applicant writes answers. */
@ProductTest
@Tag("browser")
class ScoringJourneyTest {
    private static final String TYPED = "Local numbers for each group, and the people concerned asked for it.";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Allocations allocations;

    @Autowired
    Assessments assessments;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    RoundLifecycle rounds;

    @Autowired
    DueSteps steps;

    @Autowired
    Sessions sessions;

    @Test
    void whatWasTypedWhenTheSessionEndedIsOfferedAfterSigningInAgain() {
        var parts = new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, rounds, steps);
        var scene = new AssessmentScene(stage, parts, "Care Fund");
        var application = scene.application("50000");
        scene.accepted(application, 1);
        var email = stage.emailOf(scene.assessors.getFirst());
        var address = "http://localhost:" + port + "/" + scene.tenant.space() + "/assessments/of/" + application;
        var page = browsers.desktop();
        SignIn.at(page, port, email);
        open(page, address);
        SignIn.expires(page, sessions);

        comment(page).fill(TYPED);
        comment(page).blur();
        assertThat(page.getByText("You have been signed out")).isVisible();
        SignIn.at(page, port, email);
        open(page, address);

        assertThat(page.getByText("You typed this while offline")).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "comment-kept");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep what I typed"))
                .click();
        assertThat(page.getByText("Saved").first()).isVisible();
        Browsers.settled(page);
        open(page, address);
        assertThat(comment(page)).hasValue(TYPED);
        assertThat(page.getByText("You typed this while offline")).hasCount(0);
    }

    @Test
    void whoTakesTheWordsOfTheOtherTabIsNotOfferedTheirOwnAgain() {
        var parts = new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, rounds, steps);
        var scene = new AssessmentScene(stage, parts, "Care Fund");
        var application = scene.application("50000");
        var assessment = scene.accepted(application, 1).getFirst();
        var address = "http://localhost:" + port + "/" + scene.tenant.space() + "/assessments/of/" + application;
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(scene.assessors.getFirst()));
        open(page, address);
        scene.asAssessor(
                0,
                () -> assessments.saveScore(assessment, scene.criteria.getFirst(), 7, AssessmentScene.COMMENT, null));

        comment(page).fill(TYPED);
        comment(page).blur();
        assertThat(page.getByText("in another tab")).isVisible();
        Browsers.assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the other"))
                .click();
        assertThat(comment(page)).hasValue(AssessmentScene.COMMENT);
        Browsers.settled(page);
        open(page, address);

        assertThat(comment(page)).hasValue(AssessmentScene.COMMENT);
        assertThat(page.getByText("You typed this while offline")).hasCount(0);
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        Browsers.settled(page);
    }

    private static Locator comment(Page page) {
        return page.locator(".criterion-score textarea").first();
    }
}
