package org.scalingfund.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Conditions, evidence and evaluations as grantee, assessor, evaluator, fund manager and auditor see them. */
@ProductTest
@Tag("browser")
class EvaluationPagesTest {
    private static final String WORKFORCE = "The workforce is stable and supported";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext product;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    DueSteps dueSteps;

    @Test
    void aReportIsRatedFromBothSidesAndTheGapIsSeen() {
        var innovation = new FundedInnovation(product);
        var people = innovation.funded;
        var mair = signedIn(people.mair, people.tenant);

        link(mair, "My grants").click();
        grant(mair).click();
        assertThat(mair.getByText("Conditions and evaluation")).isVisible();
        link(mair, "Report on \"Recruit\"").click();
        assertThat(link(mair, "What the system is able to do")).isVisible();
        look(mair, "own-report");
        link(mair, "What the system is able to do").click();
        assertThat(mair.getByText("Last time: Barrier. As we applied")).isVisible();
        rate(mair, WORKFORCE, "Helps");
        assertThat(mair.getByText("Saved").first()).isVisible();
        look(mair, "own-conditions");
        button(mair, "Rate what is left as it was last time").click();
        Browsers.settled(mair);
        link(mair, "Back to the report").first().click();
        assertThat(mair.getByText("4 of 4 rated")).isVisible();
        look(mair, "own-report-rated");
        button(mair, "Rate what is left as it was last time").click();
        assertThat(mair.getByText("The rest is rated as it was last time").first())
                .isVisible();
        button(mair, "Nothing to report").click();
        mair.getByLabel("Spent of the grant so far").fill("1250.50");
        mair.getByLabel("Spent of the grant so far").blur();
        Browsers.settled(mair);
        button(mair, "Submit the report").click();
        assertThat(mair.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Report submitted")))
                .isVisible();

        var ann = signedIn(people.ann, people.tenant);
        link(ann, "Read a progress report").click();
        assertThat(link(ann, "What the system is able to do")).isVisible();
        link(ann, "What the system is able to do").click();
        rate(ann, WORKFORCE, "Strong barrier");
        assertThat(ann.getByText("Saved").first()).isVisible();
        look(ann, "review-conditions");
        link(ann, "Back to the report").first().click();
        assertThat(ann.getByText("1 of 4 rated")).isVisible();
        ann.getByText("Look at its 4 conditions").nth(1).click();
        assertThat(ann.getByText("3 points apart").first()).isVisible();
        assertThat(ann.getByText("Applicant: 2 points better than with the application"))
                .isVisible();
        look(ann, "review");
    }

    @Test
    void anEvaluationIsGatheredVerifiedAndConcludedByAPerson() {
        var innovation = new FundedInnovation(product);
        var people = innovation.funded;
        var elin = signedIn(innovation.evaluator, people.tenant);

        link(elin, "Evidence").click();
        look(elin, "no-evaluations");
        link(elin, "Choose a grant to evaluate").click();
        grant(elin).click();
        assertThat(link(elin, "Start an evaluation")).isVisible();
        look(elin, "grant");
        link(elin, "Start an evaluation").click();
        button(elin, "Start an evaluation").click();
        assertThat(button(elin, "The evidence is complete")).isVisible();
        look(elin, "gathering");
        gather(elin);

        assertThat(elin.getByText("Which evidence really holds?")).isVisible();
        elin.getByLabel("We can say what we do and why it should matter").check();
        elin.getByLabel("We have data from before and after that show change").check();
        assertThat(elin.getByText("What is ticked makes: Level 2")).isVisible();
        look(elin, "verifying");
        button(elin, "Confirm this level").click();
        assertThat(elin.getByText("The stage gate works out its recommendation"))
                .isVisible();
        dueSteps.runUntil(Instant.now());

        var ann = signedIn(people.ann, people.tenant);
        link(ann, "Confirm what the stage gate recommends").click();
        assertThat(ann.getByText("Why: For the stage it is at, too little is known to go further."))
                .isVisible();
        ann.getByText("What the stage gate looked at").click();
        look(ann, "recommended");
        button(ann, "Confirm the conclusion").click();
        assertThat(ann.getByText("Give your reasons, also when you agree with the recommendation"))
                .isVisible();
        ann.getByLabel("Extend the pilot (as the stage gate recommends)").check();
        ann.getByLabel("Reasons").fill("The comparison group comes in spring.");
        button(ann, "Confirm the conclusion").click();
        assertThat(ann.getByText("Ann Lee confirmed what the stage gate recommends"))
                .isVisible();
        dueSteps.runUntil(Instant.now());

        var mair = signedIn(people.mair, people.tenant);
        link(mair, "My grants").click();
        grant(mair).click();
        look(mair, "own-grant");
        link(mair, "Scale-up evaluation").click();
        assertThat(mair.getByText("The comparison group comes in spring.")).isVisible();
        look(mair, "own-evaluation");
        link(mair, "Back to the grant").click();

        var ada = signedIn(innovation.auditor, people.tenant);
        link(ada, "Evidence").click();
        grant(ada).click();
        assertThat(ada.getByText("Published").first()).isVisible();
        look(ada, "published");
    }

    /** Findings, one rating and one council area. */
    private void gather(Page elin) {
        elin.getByLabel("Growing: it reaches more people and more places").check();
        // Clicked at once: what was typed last is not lost on the way.
        elin.getByLabel("Findings").fill("Arrangements grew by a third.");
        link(elin, "What the system is able to do").click();
        rate(elin, WORKFORCE, "Barrier");
        assertThat(elin.getByText("Saved").first()).isVisible();
        link(elin, "Back to the evaluation").first().click();
        assertThat(elin.getByText("1 of 4 rated")).isVisible();
        assertThat(elin.getByLabel("Findings")).hasValue("Arrangements grew by a third.");
        elin.getByText("Add an area").click();
        var area = elin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Council area"));
        area.fill("Hampshire");
        area.press("Enter");
        elin.getByLabel("People reached").fill("96");
        elin.getByLabel("People eligible").fill("410");
        elin.getByLabel("Settings that deliver it").fill("5");
        elin.getByLabel("Settings approached").fill("9");
        button(elin, "Add what is known today").click();
        assertThat(elin.getByText("It reaches 23% of those eligible in Hampshire")
                        .first())
                .isVisible();
        look(elin, "gathered");
        button(elin, "The evidence is complete").click();
    }

    @Test
    void anAssessorRatesConditionsBesideTheScoresAndSeesOthersAfterwards() {
        var scene = new AssessmentScene(
                stage,
                new AssessmentScene.Parts(
                        db,
                        product.getBean(Allocations.class),
                        product.getBean(Assessments.class),
                        product.getBean(ApplicationLifecycle.class),
                        product.getBean(ApplicationProgress.class),
                        product.getBean(RoundLifecycle.class),
                        dueSteps),
                "Beside");
        var application = scene.application("50000");
        var own = scene.accepted(application, 1).getFirst();
        var ada = signedIn(scene.assessors.getFirst(), scene.tenant);

        link(ada, "My assessments").click();
        link(ada, "Shared lives 1").click();
        assertThat(link(ada, "The wider world")).isVisible();
        look(ada, "assessment");
        link(ada, "The wider world").click();
        rate(ada, "Policy and regulation", "Helps a lot");
        assertThat(ada.getByText("Saved").first()).isVisible();
        look(ada, "assessor-conditions");
        link(ada, "Back to the assessment").first().click();
        assertThat(ada.getByText("1 of 3 rated")).isVisible();

        scene.score(own, 0, 7, 7);
        var morwen = signedIn(scene.manager, scene.tenant);
        open(morwen, scene.tenant, "manage/applications/" + application);
        assertThat(morwen.getByText("Conditions from each side")).isVisible();
        look(morwen, "application");
    }

    private static void rate(Page page, String condition, String word) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(condition))
                .getByLabel(word, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private Page signedIn(PersonId person, Tenant tenant) {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(person));
        open(page, tenant, "");
        return page;
    }

    private void open(Page page, Tenant tenant, String path) {
        page.navigate(at("/" + tenant.space() + (path.isEmpty() ? "" : "/" + path)));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Browsers.settled(page);
    }

    private void look(Page page, String name) {
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator grant(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Shared Lives in three counties"))
                .first();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
