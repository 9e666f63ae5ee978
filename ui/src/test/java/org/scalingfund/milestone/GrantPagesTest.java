package org.scalingfund.milestone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.PERSON;

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
import org.scalingfund.browser.Browsers;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Offers, agreements and grants in a browser, as both sides see them. */
@ProductTest
@Tag("browser")
class GrantPagesTest {
    private static final String PASSWORD = "three quiet otters";

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
        assertThat(mair.getByText("Read the agreement, then tick this box to sign"))
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
        look(mair, "report-problems");
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

    /** The stage's people have no password that the product would take. */
    private void givePassword(PersonId person) {
        var hash = "{argon2}"
                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(PERSON)
                        .set(PERSON.PASSWORD_HASH, hash)
                        .where(PERSON.ID.eq(person.value()))
                        .execute());
    }

    private Page signedIn(PersonId person) {
        givePassword(person);
        var page = browsers.desktop();
        page.navigate(at("/sign-in"));
        page.getByLabel("Email address")
                .fill(stage.inTransaction(
                        Standpoint.NOWHERE,
                        () -> db.select(PERSON.EMAIL)
                                .from(PERSON)
                                .where(PERSON.ID.eq(person.value()))
                                .fetchSingle(mapping(email -> email))));
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("sign-in"));
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
