package org.scalingfund.milestone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.FUNDED_GRANT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.FundedApplication;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.Offers;
import org.scalingfund.base.Money;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Sessions;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Offers, agreements and grants in a browser, as both sides see them. */
@ProductTest
@Tag("browser")
class GrantPagesTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Offers offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    Agreements agreements;

    @Autowired
    DueSteps dueSteps;

    @Autowired
    OwnGrants ownGrants;

    @Autowired
    Reports reports;

    @Autowired
    ReportReviews reviews;

    @Autowired
    Conditions conditions;

    @Autowired
    Sessions sessions;

    @Test
    void anOfferIsAcceptedAndTheAgreementSignedByBothSides() {
        var funded = new FundedApplication(stage, db);
        var award = funded.offered(offers);
        var mair = signedIn(funded.mair);

        open(mair, funded, "grants");
        look(mair, "own-offers");
        open(mair, funded, "offers/" + award);
        look(mair, "offer");
        button(mair, "Accept the offer").click();
        assertThat(mair.getByText("Offer accepted").first()).isVisible();

        dueSteps.runUntil(Instant.now());
        open(mair, funded, "awards/" + award);
        look(mair, "agreement");
        button(mair, "Sign the agreement").click();
        assertThat(mair.getByText("Read the agreement, then tick this box to sign")
                        .first())
                .isVisible();
        mair.getByLabel("I have read the agreement and sign it for Hearth and Harbour")
                .check();
        button(mair, "Sign the agreement").click();
        assertThat(mair.getByText("Now the fund signs")).isVisible();

        var ann = signedIn(funded.ann);
        open(ann, funded, "manage/awards/" + award);
        look(ann, "sign-for-fund");
        ann.getByLabel("I have read the agreement and sign it for Nation and Neighbourhood")
                .check();
        button(ann, "Sign the agreement").click();
        assertThat(ann.getByText("Signed for the fund").first()).isVisible();
        assertThat(ann.getByText("In force")).isVisible();
    }

    @Test
    void theRecipientReportsTheFunderReviewsAndFinancePays() {
        var funded = new FundedApplication(stage, db);
        var award = funded.inForce(offers, answers, agreements, dueSteps);
        var grant = stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                        .from(FUNDED_GRANT)
                        .where(FUNDED_GRANT.AWARD_ID.eq(award.value()))
                        .fetchSingle(mapping(id -> id)));
        var mair = signedIn(funded.mair);

        open(mair, funded, "grants");
        look(mair, "own-grants");
        open(mair, funded, "grants/" + grant);
        look(mair, "own-grant");
        mair.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Report on \"Recruit\""))
                .click();
        assertThat(button(mair, "Submit the report")).isVisible();
        look(mair, "report");
        button(mair, "Submit the report").click();
        assertThat(mair.getByText("There is a problem")).isVisible();
        assertThat(mair.getByRole(AriaRole.ALERT)).containsText("Rate every condition");
        look(mair, "report-problems");
        button(mair, "Rate what is left as it was last time").click();
        assertThat(mair.getByText("The rest is rated as it was last time").first())
                .isVisible();
        button(mair, "Nothing to report").click();
        mair.getByLabel("Spent of the grant so far").fill("1250.50");
        mair.getByLabel("Spent of the grant so far").blur();
        assertThat(mair.getByText("Saved").first()).isVisible();
        Browsers.settled(mair);
        button(mair, "Submit the report").click();
        assertThat(mair.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Report submitted")))
                .isVisible();
        look(mair, "report-submitted");

        var ann = signedIn(funded.ann);
        open(ann, funded, "manage/grants");
        look(ann, "grants");
        open(ann, funded, "manage/grants/" + grant);
        look(ann, "grant");
        open(ann, funded, "manage/grants/" + grant + "/end");
        look(ann, "end-early");
        open(ann, funded, "manage/grants/" + grant);
        ann.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Review the report on milestone 1"))
                .click();
        assertThat(button(ann, "Accept the report")).isVisible();
        look(ann, "review");
        button(ann, "Accept the report").click();
        assertThat(ann.getByText("Accepted by Ann Lee").first()).isVisible();

        var femi = signedIn(funded.femi);
        open(femi, funded, "manage/payments");
        look(femi, "payments");
        femi.getByText("Mark as paid").first().click();
        assertThat(femi.getByText("Nothing to pay")).isVisible();
        look(femi, "payments-paid");
    }

    @Test
    void aReturnedReportSaysWhatIsMissingAndWhatWasTypedWhenTheSessionEndedIsOffered() {
        var funded = new FundedApplication(stage, db);
        funded.inForce(offers, answers, agreements, dueSteps);
        var milestone = returned(funded, "How many carers began?");
        var mair = signedIn(funded.mair);

        open(mair, funded, "milestones/" + milestone + "/report");
        assertThat(mair.getByText("How many carers began?")).isVisible();
        look(mair, "report-again");
        SignIn.expires(mair, sessions);
        var progress = mair.locator("vaadin-text-area textarea").first();
        progress.fill("Twelve carers began in May.");
        progress.blur();
        assertThat(mair.getByText("You have been signed out")).isVisible();
        SignIn.at(mair, port, stage.emailOf(funded.mair));
        open(mair, funded, "milestones/" + milestone + "/report");

        assertThat(mair.getByText("You typed this while offline")).isVisible();
        look(mair, "report-kept");
        button(mair, "Keep what I typed").click();
        assertThat(mair.getByText("Saved").first()).isVisible();
        Browsers.settled(mair);
        open(mair, funded, "milestones/" + milestone + "/report");
        assertThat(progress).hasValue("Twelve carers began in May.");
        assertThat(mair.getByText("You typed this while offline")).hasCount(0);
    }

    @Test
    void whoTakesTheColleaguesVersionOfAReportIsNotOfferedTheirOwnAgain() {
        var funded = new FundedApplication(stage, db);
        funded.inForce(offers, answers, agreements, dueSteps);
        var milestone = returned(funded, "How many carers began?");
        var mair = signedIn(funded.mair);
        var path = "milestones/" + milestone + "/report";
        open(mair, funded, path);
        var progress = mair.locator("vaadin-text-area textarea").first();
        stage.as(funded.dev, funded.tenant, () -> {
            var draft = reports.open(milestone).orElseThrow();
            var theirs = new ReportSheet.Content("Twelve carers, as Dev counted.", "", Money.of("1000.00"));
            return reports.save(draft.id(), draft.saved().revision(), theirs);
        });

        progress.fill("Eleven carers, as Mair counted.");
        progress.blur();
        button(mair, "Take your colleague's version").click();
        assertThat(progress).hasValue("Twelve carers, as Dev counted.");
        Browsers.settled(mair);
        open(mair, funded, path);

        assertThat(progress).hasValue("Twelve carers, as Dev counted.");
        assertThat(mair.getByText("You typed this while offline")).hasCount(0);
    }

    private MilestoneId returned(FundedApplication funded, String note) {
        var grants = stage.as(funded.mair, funded.tenant, () -> ownGrants.list(null, 1));
        var milestone = stage.as(
                        funded.mair,
                        funded.tenant,
                        () -> ownGrants.find(grants.getFirst().id()))
                .orElseThrow()
                .milestones()
                .getFirst()
                .id();
        var draft = stage.as(funded.mair, funded.tenant, () -> reports.open(milestone))
                .orElseThrow();
        funded.rateConditions(conditions, draft.id());
        var content = new ReportSheet.Content("As planned.", "", Money.of("1000.00"));
        stage.as(funded.mair, funded.tenant, () -> reports.save(draft.id(), 0, content));
        stage.as(funded.mair, funded.tenant, () -> reports.submit(draft.id(), 1));
        stage.as(funded.ann, funded.tenant, () -> reviews.returnForMore(draft.id(), note));
        return milestone;
    }

    private Page signedIn(PersonId person) {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(person));
        return page;
    }

    private void open(Page page, FundedApplication funded, String path) {
        page.navigate(at("/" + funded.tenant.space() + "/" + path));
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

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
