package org.scalingfund.fund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.browser.Browsers.assertAccessible;
import static org.scalingfund.browser.Browsers.settled;
import static org.scalingfund.db.Tables.PERSON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fund manager sets up, publishes and steers a round in a browser; the public reads it. */
@ProductTest
@Tag("browser")
class RoundPagesTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    private int port;

    @Autowired
    private Stage stage;

    @Autowired
    private Funds funds;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundSetUp setUp;

    @Autowired
    private RoundSteering steering;

    @Autowired
    private DueSteps due;

    @Autowired
    private DSLContext db;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Pages", funds, rounds, setUp);
    }

    @Test
    void aFundManagerBeginsARoundAndIsToldBesideTheFieldsWhatIsMissing() {
        var page = signedIn("/manage/rounds/new");
        button(page, "Begin round");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).containsText("Choose what to begin from");
        look(page, "new-problems");

        page.getByLabel("Scaling innovation in adult social care").check();
        page.getByLabel("What is the round called?").fill("Scaling care 2027");
        page.getByLabel("Code of the round").fill("b7");
        button(page, "Begin round");
        assertThat(heading(page)).hasText("B7 Scaling care 2027");
        look(page, "draft");

        for (var part :
                new String[] {"Basics", "Dates", "Money", "Who can apply", "Criteria and weights", "Questions"}) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(part).setExact(true))
                    .click();
            assertThat(heading(page)).hasText(part);
            look(page, part.toLowerCase(Locale.ROOT).replace(' ', '-'));
            page.goBack();
            assertThat(heading(page)).hasText("B7 Scaling care 2027");
        }
    }

    @Test
    void aSecondOfficerIsAskedForWhereItIsSetUpWhoCanApply() {
        var id = funder.draft("C8");
        var page = signedIn("/manage/rounds/" + id + "/audience");
        page.getByLabel("A second officer must certify each application").check();
        var words = page.getByLabel("What a second officer certifies");
        assertThat(words).hasValue(Pattern.compile("^The figures in this application are right"));
        look(page, "certification");
        words.fill("");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).containsText("Enter what the second officer certifies");
        words.fill("The figures are right.");
        button(page, "Save");
        assertThat(heading(page)).hasText("C8 Scaling round C8");

        open(page, "/manage/rounds/" + id + "/check");
        assertThat(page.getByText("The figures are right.")).isVisible();
    }

    @Test
    void weightsThatDoNotSumTo100AreSaidAndMendedBeforePublishing() {
        var id = funder.draft("B8");
        var page = signedIn("/manage/rounds/" + id + "/criteria");
        page.getByText("C1 Need and people").click();
        page.getByLabel("Weight in percent").fill("14");
        look(page, "criterion");
        button(page, "Save");
        assertThat(page.locator(".lead")).hasText("The weights sum to 99 of 100.");

        open(page, "/manage/rounds/" + id + "/check");
        look(page, "check-missing");
        page.getByText("The weights have to sum to 100; they sum to 99").click();
        assertThat(page.locator(".lead")).hasText("The weights sum to 99 of 100.");
        page.getByText("C1 Need and people").click();
        page.getByLabel("Weight in percent").fill("15");
        button(page, "Save");
        assertThat(page.locator(".lead")).hasText("The weights sum to 100 of 100.");

        open(page, "/manage/rounds/" + id + "/check");
        look(page, "check");
        button(page, "Publish round");
        assertThat(page.getByText("Published, not open yet")).isVisible();
        look(page, "published");
    }

    @Test
    void aCriterionNamesTheQuestionsItReadsAndTheCheckTellsOfThoseThatNobodyReads() {
        var id = funder.draft("B4", FundStage.soon());
        var page = signedIn("/manage/rounds/" + id + "/criteria");
        assertThat(page.getByText("Questions that no criterion reads")).hasCount(0);
        page.getByText("C3 Scaling plan and route").click();
        assertThat(page.getByLabel("Q9: Where will it start")).isChecked();
        page.getByLabel("Q8: How will it grow").uncheck();
        look(page, "criterion-reads");
        button(page, "Save");
        assertThat(page.getByText("Questions that no criterion reads")).isVisible();
        look(page, "criteria-unread");

        open(page, "/manage/rounds/" + id + "/check");
        look(page, "check-hint");
        page.getByText("No criterion reads the answer to Q8: How will it grow").click();
        assertThat(heading(page)).hasText("Criteria and weights");
        page.getByText("C3 Scaling plan and route").click();
        page.getByLabel("Q8: How will it grow").check();
        button(page, "Save");
        assertThat(page.getByText("Questions that no criterion reads")).hasCount(0);

        funder.run(() -> steering.publish(id));
        open(page, "/rounds/" + id);
        page.locator("#question-Q9 a").first().click();
        assertThat(page.locator("#criterion-C3")).containsText("It is judged by your answers to:");
        look(page, "public-readings");
    }

    @Test
    void aRoundIsSavedAsAFileAndAnotherOneBegunFromIt() throws IOException {
        var page = signedIn("/manage/rounds/" + funder.draft("B6"));
        var download = page.waitForDownload(
                () -> page.getByText("Save this round as a file").click());
        var saved = Files.readString(download.path());

        open(page, "/manage/rounds/new");
        page.getByLabel("A file with a round in it").check();
        button(page, "Begin round");
        assertThat(page.locator(".error-summary")).containsText("Choose a file with a round in it");
        send(page, saved.replaceFirst("\"kind\": \"LONG_TEXT\"", "\"kind\": \"POEM\""));
        assertThat(page.locator(".error-summary"))
                .containsText("In the file, section 1, question 1, kind: this has to be one of");
        look(page, "file-problems");
        send(page, saved);
        assertThat(page.getByText("round.json was read: “Scaling round B6”.")).isVisible();
        assertThat(page.locator(".error-summary")).isHidden();
        assertThat(page.getByLabel("What is the round called?")).hasValue("Scaling round B6");
        button(page, "Begin round");
        assertThat(page.locator(".error-summary")).containsText("Choose another code: this one is taken");
        page.getByLabel("Code of the round").fill("b5");
        look(page, "file-read");
        button(page, "Begin round");
        assertThat(heading(page)).hasText("B5 Scaling round B6");
    }

    @Test
    void aFileToFillInIsHandedOutWithAQuestionAndDownloadedByEverybodyOncePublished() throws IOException {
        var id = funder.draft("B3", FundStage.soon());
        var page = signedIn("/manage/rounds/" + id + "/questions");
        page.getByText("Q7: ").click();
        handOut(page, "budget.txt", "Just words");
        assertThat(page.locator(".field-problem")).containsText("budget.txt is not of a kind that can be handed out");
        look(page, "template-file-refused");
        handOut(page, "budget.pdf", "%PDF-1.7\nStaff, travel\n%%EOF\n");
        assertThat(fileLink(page, "budget.pdf")).isVisible();
        assertThat(page.locator(".field-problem")).isHidden();
        look(page, "template-file");
        handOut(page, "costs.pdf", "%PDF-1.7\nStaff only\n%%EOF\n");
        assertThat(fileLink(page, "costs.pdf")).isVisible();
        assertThat(fileLink(page, "budget.pdf")).hasCount(0);

        open(page, "/manage/rounds/" + id + "/preview");
        assertThat(downloaded(page)).contains("Staff only");
        look(page, "template-file-tried-out");

        funder.run(() -> steering.publish(id));
        var reader = browsers.phone();
        reader.navigate(address("/rounds/" + id));
        assertThat(downloaded(reader)).contains("Staff only");
        look(reader, "template-file-public");
    }

    /** Not its name alone: those who hear the page are told of the upload in words of their own. */
    private static Locator fileLink(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static String downloaded(Page page) throws IOException {
        var download = page.waitForDownload(
                () -> page.getByText("Download the file to fill in: costs.pdf").click());
        return Files.readString(download.path());
    }

    private static void handOut(Page page, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "", text.getBytes(StandardCharsets.UTF_8)));
        settled(page);
    }

    private static void send(Page page, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("round.json", "", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aQuestionIsAddedToItsSection() {
        var id = funder.draft("B9");
        var page = signedIn("/manage/rounds/" + id + "/questions");
        page.getByText("Add a question to “People and need”").click();
        page.getByLabel("What do you ask?").fill("Which council areas do you begin in?");
        page.getByLabel("Guidance (optional)").fill("Name each one.");
        look(page, "question");
        button(page, "Save");
        assertThat(page.getByText(": Which council areas do you begin in?")).isVisible();
    }

    @Test
    void aTableIsNamedColumnByColumnAndAPrivateNoteStaysWithTheFund() {
        var id = funder.draft("B8");
        var page = signedIn("/manage/rounds/" + id + "/questions");
        page.getByText("Add a question to “People and need”").click();
        page.getByLabel("What do you ask?").fill("Where does it run already?");
        kind(page, "How is it answered?", "A table: rows of fields that you name");
        page.getByLabel("Note for your colleagues (optional)").fill("Look for Wales.");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).containsText("Enter what stands in column 1");
        look(page, "table-problems");
        column(page, "Column 1").getByLabel("What stands in it?").fill("Council");
        button(page, "Add a column");
        column(page, "Column 2").getByLabel("What stands in it?").fill("council");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).containsText("Two columns are called “council”");
        column(page, "Column 2").getByLabel("What stands in it?").fill("People reached");
        kind(page, "What kind of answer?", "A number", column(page, "Column 2"));
        look(page, "table");
        button(page, "Save");
        assertThat(page.getByText(": Where does it run already?")).isVisible();
        assertThat(page.getByText("Note: Look for Wales.")).isVisible();

        page.getByText(": Where does it run already?").click();
        assertThat(column(page, "Column 2").getByLabel("What stands in it?")).hasValue("People reached");
        page.navigate(page.url().replaceAll("/sections/.*", "/preview"));
        assertThat(page.getByLabel("People reached")).isVisible();
        assertThat(page.getByText("Look for Wales.")).hasCount(0);
        look(page, "table-tried-out");
    }

    @Test
    void aMistakeInAFormulaIsExplainedBeforeItIsKept() {
        var id = funder.draft("B7");
        var page = signedIn("/manage/rounds/" + id + "/questions");
        page.getByText("Add a question to “People and need”").click();
        page.getByLabel("What do you ask?").fill("How much comes from elsewhere?");
        kind(page, "How is it answered?", "An amount of money");
        page.getByLabel("Ask it only when").fill("Q99 = yes");
        page.getByLabel("The answer has to fulfil").fill("Q1 >");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).containsText("Write what the applicant reads");
        page.getByLabel("What the applicant reads when it does not").fill("Say a little more");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).containsText("Q99");
        look(page, "formula-problems");
        page.getByText("Questions that formulas can speak of").click();
        assertThat(page.getByText("(Answer in words)").first()).isVisible();

        page.getByLabel("Ask it only when").fill("answered(Q1)");
        page.getByLabel("The answer has to fulfil").fill("words(Q1) > 3");
        button(page, "Save");
        assertThat(page.getByText("Asked only when answered(Q1)")).isVisible();
        look(page, "formulas");

        page.getByText("Try the questions out").click();
        assertThat(page.getByLabel("How much comes from elsewhere?")).hasCount(0);
        button(page, "Fill in made-up answers");
        assertThat(page.getByLabel("How much comes from elsewhere?")).hasValue("1000.00");
        settled(page);
        look(page, "preview");
    }

    @Test
    void aRoundThatClosedShowsItsProcessAndIsReadByThePublic() {
        var id = funder.draft("C0", FundStage.soon());
        funder.run(() -> steering.publish(id));
        due.runUntil(funder.tenant.id(), funder.round(id).dates().opensAt());
        var reader = browsers.phone();
        reader.navigate(address("/rounds/" + id));
        assertThat(heading(reader)).hasText("Scaling round C0");
        look(reader, "public-round");
        reader.navigate(address("/rounds"));
        look(reader, "public-list");
        reader.navigate("http://localhost:" + port + "/");
        look(reader, "home");
        due.runUntil(funder.tenant.id(), funder.round(id).dates().closesAt());

        var page = signedIn("/manage/rounds");
        look(page, "rounds");
        page.getByText("C0 Scaling round C0").click();
        assertThat(page.locator(".case-diagram")).isVisible();
        look(page, "closed");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Close assessment"))
                .click();
        look(page, "close-assessment");
        button(page, "Close assessment");
        assertThat(page.getByText("The assessment is closed")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Scaling round C0"))
                .click();
        assertThat(page.getByText("Assessed, to be decided")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw round"))
                .click();
        button(page, "Withdraw round");
        assertThat(page.locator(".error-summary")).containsText("Enter the reason");
        look(page, "withdraw");
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.ASSESSED);
    }

    private Page signedIn(String path) {
        var email = stage.inTransaction(
                Standpoint.of(funder.mair),
                () -> db.select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(funder.mair.value()))
                        .fetchSingle(PERSON.EMAIL));
        var page = browsers.desktop();
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill("correct horse battery");
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        open(page, path);
        return page;
    }

    private void open(Page page, String path) {
        page.navigate(address(path));
        settled(page);
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + funder.tenant.space() + path;
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        settled(page);
    }

    private static void kind(Page page, String label, String kind) {
        kind(page, label, kind, page.locator("main"));
    }

    /** Chooses it from the list that a field of {@code part} opens. */
    private static void kind(Page page, String label, String kind, Locator part) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
        settled(page);
    }

    private static Locator column(Page page, String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private void look(Page page, String name) {
        settled(page);
        browsers.screenshots(page, name);
        assertAccessible(page);
    }
}
