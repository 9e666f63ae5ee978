package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.db.Tables;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.People;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application in the browser: begun, written, lost and found again, checked, submitted, and read by the funder. */
@ProductTest
@Tag("browser")
class ApplyingJourneyTest {
    /** The mark with its time, not the words of a choice. */
    private static final Pattern SAVED = Pattern.compile("^Saved [0-9]");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    People people;

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
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void whatWasTypedBeforeTheTabClosedIsOfferedAgain() {
        var page = signedIn("Rhian Puw", "LEAD", "/rounds/" + open.round + "/apply");
        assertThat(page.getByRole(AriaRole.HEADING, named("Start an application")))
                .isVisible();
        shot(page, "start");
        page.locator("vaadin-text-field input").fill("Shared Lives in three counties");
        page.getByRole(AriaRole.BUTTON, named("Start application")).click();
        assertThat(page.getByText("0 of 6 parts are complete")).isVisible();
        shot(page, "tasks");

        page.getByRole(AriaRole.LINK, named("Need and people")).click();
        var answer = page.locator("vaadin-text-area textarea").first();
        answer.fill("People with dementia.");
        answer.blur();
        assertThat(page.getByText(SAVED)).isVisible();
        shot(page, "section");

        // The tab is gone before the pause in typing is over.
        answer.fill("People with dementia, and those who live far from a road.");
        page.reload();
        assertThat(page.getByText("You typed this while offline")).isVisible();
        shot(page, "two-texts");
        page.getByRole(AriaRole.BUTTON, named("Keep what I typed")).click();
        assertThat(page.getByText(SAVED)).isVisible();
        page.reload();
        assertThat(page.locator("vaadin-text-area textarea").first())
                .hasValue("People with dementia, and those who live far from a road.");
        assertThat(page.getByText("You typed this while offline")).hasCount(0);
    }

    @Test
    void everyPartIsFilledByItselfAndTheTotalIsRight() {
        var id = open.started(applications);
        var page = signedIn("Rhian Puw", "LEAD", "/applications/" + id + "/about");
        assertThat(page.getByLabel("Summary")).isVisible();
        shot(page, "about");
        go(page, "/applications/" + id + "/plan");
        assertThat(page.getByText("The shares add up to 0%")).isVisible();
        shot(page, "plan");
        go(page, "/applications/" + id + "/budget");
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, named("Staff")).click();
        page.getByLabel("Description").fill("Recruitment officer");
        page.getByLabel("Amount").fill("£61,250.50");
        page.getByLabel("Amount").blur();
        assertThat(page.getByText("You ask for £61,250.50")).isVisible();
        shot(page, "budget");
        go(page, "/applications/" + id + "/check");
        assertThat(page.getByText("things are missing")).isVisible();
        shot(page, "check");
        page.getByRole(AriaRole.LINK, named("Enter a summary")).click();
        assertThat(page.getByText("Enter a summary")).isVisible();
    }

    @Test
    void aCompleteApplicationIsSubmittedAndTheFunderReadsIt() {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        var page = signedIn("Rhian Puw", "SIGNATORY", "/applications/" + id + "/check");
        page.getByRole(AriaRole.BUTTON, named("Submit application")).click();
        // Said twice for a moment: beside the box, and aloud.
        assertThat(page.getByText("Confirm the declaration to submit").first()).isVisible();
        page.getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, named("Submit application")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Application submitted")))
                .isVisible();
        shot(page, "submitted");
        page.getByRole(AriaRole.LINK, named("See your application")).click();
        assertThat(page.getByText("We have your application.")).isVisible();
        shot(page, "own-submitted");
        go(page, "/applications");
        assertThat(page.getByRole(AriaRole.LINK, named("Shared Lives in three counties")))
                .isVisible();
        shot(page, "own-list");

        var funder = signedIn("Ann Lee", Role.FUND_MANAGER, "/manage/applications");
        assertThat(funder.getByText("1 application.")).isVisible();
        shot(funder, "manage-list");
        funder.getByRole(AriaRole.LINK, named("Shared Lives in three counties")).click();
        assertThat(funder.getByText("People with dementia.")).isVisible();
        shot(funder, "manage-application");
    }

    private Page signedIn(String name, String capacity, String path) {
        var email = address();
        stage.join(open.hearth, person(email, name), capacity);
        return signedIn(email, path);
    }

    private Page signedIn(String name, Role role, String path) {
        var email = address();
        var person = person(email, name);
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.insertInto(Tables.MEMBERSHIP)
                        .set(Tables.MEMBERSHIP.PERSON_ID, person.value())
                        .set(Tables.MEMBERSHIP.ROLE, role.name())
                        .set(Tables.MEMBERSHIP.GRANTED_AT, Instant.now())
                        .execute());
        return signedIn(email, path);
    }

    private PersonId person(String email, String name) {
        return people.add(new EmailAddress(email), name, Stage.PASSWORD, Texts.ENGLISH, true);
    }

    private Page signedIn(String email, String path) {
        var page = browsers.desktop();
        go(page, path);
        SignIn.here(page, email, Stage.PASSWORD);
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

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
