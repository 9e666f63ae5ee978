package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.People;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Sessions;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong while people write: each has its designed answer, and what they typed is there in the end. */
@ProductTest
@Tag("browser")
class NothingTypedIsLostJourneyTest {
    private static final Pattern SAVED = Pattern.compile("^Saved [0-9]");
    private static final String TYPED = "People with dementia, and those who live far from a road.";
    private static final double LONG_ENOUGH_TO_CONNECT_AGAIN = 30_000;
    private static final int MORE_THAN_ANY_PAGE_HAS = 80;

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
    Sessions sessions;

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

    private OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedAtItsFieldAndWhatIsTypedStays() {
        var page = writing("Rhian Puw", open.started(applications));
        answer(page).fill(TYPED);
        attach(page, "letter.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(problem(page)).containsText("Choose a PDF, Word, Excel, PNG or JPEG file");
        attach(page, "photographs.pdf", new byte[(int) Attachments.MOST_BYTES + 1]);
        assertThat(problem(page)).containsText("of at most");
        attach(page, "letter.pdf", "Dear funder".getBytes(StandardCharsets.US_ASCII));
        assertThat(problem(page)).containsText("letter.pdf is not a PDF, Word, Excel, PNG or JPEG file");
        shot(page, "file-refused");
        assertThat(answer(page)).hasValue(TYPED);

        attach(page, "letter.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("letter.pdf")))
                .isVisible();
        assertThat(problem(page)).isHidden();
        answer(page).blur();
        assertThat(page.getByText(SAVED)).isVisible();
        page.reload();
        assertThat(answer(page)).hasValue(TYPED);
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("letter.pdf")))
                .isVisible();
    }

    @Test
    void aSecondTabAndAColleagueAreShownBesideWhatIsTyped() {
        var id = open.started(applications);
        var first = writing("Rhian Puw", id);
        var second = first.context().newPage();
        go(second, section(id));
        write(first, "From the first tab.");

        answer(second).fill("From the second tab.");
        answer(second).blur();
        assertThat(second.getByText("From the first tab.")).isVisible();
        assertThat(second.getByText("From the second tab.").first()).isVisible();
        shot(second, "second-tab");
        second.getByRole(AriaRole.BUTTON, named("Keep what I typed")).click();
        assertThat(second.getByText(SAVED)).isVisible();

        var colleague = writing("Ifor Huws", id);
        assertThat(answer(colleague)).hasValue("From the second tab.");
        write(second, "What Rhian thinks.");
        answer(colleague).fill("What Ifor thinks.");
        answer(colleague).blur();
        assertThat(colleague.getByRole(AriaRole.ALERT)).containsText("Rhian Puw changed this while you were writing");
        assertThat(colleague.getByText("What Rhian thinks.")).isVisible();
        shot(colleague, "colleague");
        colleague.getByRole(AriaRole.BUTTON, named("Keep the other")).click();
        assertThat(answer(colleague)).hasValue("What Rhian thinks.");
        colleague.reload();
        assertThat(answer(colleague)).hasValue("What Rhian thinks.");
        assertThat(colleague.getByText("You typed this while offline")).hasCount(0);
    }

    @Test
    void whenTheSessionEndsTheTextIsThereAfterSigningInAgain() {
        var id = open.started(applications);
        var email = person("Rhian Puw");
        var page = signedIn(browsers.desktop(), email, section(id));
        write(page, "Before the break.");
        SignIn.expires(page, sessions);

        answer(page).fill(TYPED);
        answer(page).blur();
        assertThat(page.getByText("You have been signed out")).isVisible();
        shot(page, "signed-out");
        page.getByText("You have been signed out").click();
        SignIn.here(page, email, Stage.PASSWORD);

        page.waitForURL(address -> address.contains(section(id)));
        assertThat(page.getByText("You typed this while offline")).isVisible();
        assertThat(page.getByText(TYPED)).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Keep what I typed")).click();
        assertThat(page.getByText(SAVED)).isVisible();
        page.reload();
        assertThat(answer(page)).hasValue(TYPED);
    }

    @Test
    void whenTheConnectionComesBackWhatWasTypedIsSavedByItself() {
        var id = open.started(applications);
        var page = writing("Rhian Puw", id);
        write(page, "On the platform.");
        page.context().setOffline(true);
        answer(page).fill(TYPED);
        answer(page).blur();
        assertThat(page.getByText("Not saved – we will try again")).isVisible();
        page.context().setOffline(false);

        assertThat(page.getByText(SAVED)).isVisible(new IsVisibleOptions().setTimeout(LONG_ENOUGH_TO_CONNECT_AGAIN));
        Browsers.settled(page);
        page.reload();
        assertThat(answer(page)).hasValue(TYPED);
        assertThat(page.getByText("You typed this while offline")).hasCount(0);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        var email = person("Rhian Puw");
        var page = browsers.desktop();
        go(page, section(id));
        tabTo(page, page.getByLabel("Email address"));
        page.keyboard().type(email);
        tabTo(page, page.getByLabel("Password"));
        page.keyboard().type(Stage.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(answer(page)).hasValue("People with dementia.");
        tabTo(page, answer(page));
        page.keyboard().press("End");
        page.keyboard().type(" And their families.");
        tabTo(page, page.getByRole(AriaRole.LINK, named("Continue")));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Budget")).first()).isVisible();

        go(page, "/applications/" + id + "/check");
        assertThat(page.getByText("People with dementia. And their families.")).isVisible();
        tabTo(page, page.getByRole(AriaRole.CHECKBOX));
        page.keyboard().press("Space");
        tabTo(page, page.getByRole(AriaRole.BUTTON, named("Submit application")));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, named("Application submitted")))
                .isVisible();
    }

    @Test
    void aProblemIsAnnouncedAndLeadsToItsField() {
        var page = signedIn(browsers.desktop(), person("Rhian Puw"), "/rounds/" + open.round + "/apply");
        tabTo(page, page.getByRole(AriaRole.BUTTON, named("Start application")));
        page.keyboard().press("Space");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is a problem");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        shot(page, "problem");
        tabTo(page, page.getByRole(AriaRole.LINK, named("Enter what the project is called")));
        page.keyboard().press("Enter");
        var field = page.getByLabel("What is the project called?");
        assertThat(field).isFocused();
        assertThat(field).hasAccessibleDescription(Pattern.compile("Enter what the project is called"));
    }

    /** Presses the tabulator until {@code wanted} has the focus, as somebody does who has no mouse. */
    private static void tabTo(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (var pressed = 0; pressed < MORE_THAN_ANY_PAGE_HAS; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The tabulator never reaches " + wanted);
    }

    private void write(Page page, String text) {
        answer(page).fill(text);
        answer(page).blur();
        Browsers.settled(page);
        assertThat(page.getByText(SAVED)).isVisible();
    }

    private static Locator answer(Page page) {
        return page.locator("vaadin-text-area textarea").first();
    }

    private static Locator problem(Page page) {
        return page.locator(".field-problem");
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "", content));
    }

    private Page writing(String name, ApplicationId application) {
        return signedIn(browsers.desktop(), person(name), section(application));
    }

    private String section(ApplicationId application) {
        var section = stage.as(open.mair, open.tenant, () -> applications.tasks(application))
                .orElseThrow()
                .sheet()
                .sections()
                .getFirst();
        return "/applications/" + application + "/sections/" + section.id();
    }

    private String person(String name) {
        var email = "p" + UUID.randomUUID() + "@example.org";
        var person = people.add(new EmailAddress(email), name, Stage.PASSWORD, Texts.ENGLISH, true);
        stage.join(open.hearth, person, "LEAD");
        return email;
    }

    private Page signedIn(Page page, String email, String path) {
        go(page, path);
        SignIn.here(page, email, Stage.PASSWORD);
        Browsers.settled(page);
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + path);
        Browsers.settled(page);
    }

    private void shot(Page page, String name) {
        Browsers.settled(page);
        browsers.screenshots(page, name);
        Browsers.assertAccessible(page);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
