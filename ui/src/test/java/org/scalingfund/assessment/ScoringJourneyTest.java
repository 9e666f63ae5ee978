package org.scalingfund.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.CRITERION_QUESTION;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.SECTION;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoint;
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

    @Test
    void theAnswersThatACriterionIsJudgedByAreReadBesideItsScore() {
        var parts = new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, rounds, steps);
        var scene = new AssessmentScene(stage, parts, "Care Fund");
        var application = scene.application("50000");
        var question = UUID.randomUUID();
        stage.inTransaction(Standpoint.in(scene.tenant.id()), () -> answered(scene, application, question));
        scene.accepted(application, 1);
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(scene.assessors.getFirst()));
        open(page, "http://localhost:" + port + "/" + scene.tenant.space() + "/assessments/of/" + application);

        var first = page.locator(".criterion-score").first();
        assertThat(first.getByText("Four in ten carers")).hasCount(0);
        first.getByText("Who is not reached?").click();
        Browsers.settled(page);
        assertThat(first.getByText("Four in ten carers are never asked.")).isVisible();
        assertThat(page.locator(".criterion-score").nth(1).getByText("Who is not reached?"))
                .hasCount(0);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "answer-beside-score");
        first.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Go to this answer in the application"))
                .click();
        assertThat(page).hasURL(Pattern.compile("#answer-" + question + "$"));
    }

    private int answered(AssessmentScene scene, ApplicationId application, UUID question) {
        var section = UUID.randomUUID();
        db.insertInto(SECTION)
                .set(SECTION.ID, section)
                .set(SECTION.ROUND_ID, scene.round.value())
                .set(SECTION.POSITION, 1)
                .set(SECTION.TITLE, "Need")
                .execute();
        db.insertInto(QUESTION)
                .set(QUESTION.ID, question)
                .set(QUESTION.ROUND_ID, scene.round.value())
                .set(QUESTION.SECTION_ID, section)
                .set(QUESTION.CODE, "Q1")
                .set(QUESTION.POSITION, 1)
                .set(QUESTION.LABEL, "Who is not reached?")
                .set(QUESTION.KIND, "LONG_TEXT")
                .set(QUESTION.WORD_LIMIT, 200)
                .set(QUESTION.REQUIRED, true)
                .execute();
        db.insertInto(ANSWER)
                .set(ANSWER.APPLICATION_ID, application.value())
                .set(ANSWER.QUESTION_ID, question)
                .set(ANSWER.TEXT, "Four in ten carers are never asked.")
                .set(ANSWER.REVISION, 1)
                .set(ANSWER.SAVED_AT, Instant.now())
                .set(ANSWER.SAVED_BY, scene.manager.value())
                .execute();
        return db.insertInto(CRITERION_QUESTION)
                .set(CRITERION_QUESTION.CRITERION_ID, scene.criteria.getFirst().value())
                .set(CRITERION_QUESTION.QUESTION_ID, question)
                .execute();
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        Browsers.settled(page);
    }

    private static Locator comment(Page page) {
        return page.locator(".criterion-score textarea").first();
    }
}
