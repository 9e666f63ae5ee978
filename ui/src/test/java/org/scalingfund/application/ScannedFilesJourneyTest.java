package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.document.WaitingFiles;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.ScannerStandIn;
import org.scalingfund.testing.ScannerStandIn.Mood;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file on a question, when the scanner finds something in it and when it cannot be reached on the day that counts. */
@ProductTest
@Tag("browser")
class ScannedFilesJourneyTest {
    private static final String LETTER = "%PDF-1.7\n%%EOF\n";
    private static final String EVIL = "%PDF-1.7\n" + ScannerStandIn.EICAR + "\n%%EOF\n";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

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

    @Autowired
    Submissions submissions;

    @Autowired
    ApplicationSheets sheets;

    @Autowired
    WaitingFiles waiting;

    private final ScannerStandIn scanner = ScannerStandIn.ofTheProduct();
    private OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @AfterEach
    void getWell() {
        scanner.become(Mood.WELL);
    }

    @Test
    void aFileWithAVirusIsRefusedAtItsFieldAndTheDeedIsRemembered() {
        var id = open.started(applications);
        var page = writing(id);

        attach(page, "evil.pdf", EVIL);

        assertThat(page.locator(".field-problem"))
                .containsText("evil.pdf was refused: our scanner found Eicar-Test-Signature in it");
        assertThat(page.locator(".file-list li")).hasCount(0);
        look(page, "file-infected");
        assertThat(history(id)).contains("document.refused");

        attach(page, "letter.pdf", LETTER);
        assertThat(link(page, "letter.pdf (1 KB)")).isVisible();
        assertThat(page.locator(".field-problem")).isHidden();
    }

    @Test
    void onTheDayThatCountsAWaitingFileIsAnAnswerAndWhatIsFoundLaterIsShownToTheFunder() {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        var page = writing(id);
        scanner.become(Mood.BABBLING);

        attach(page, "evil.pdf", EVIL);

        var file = page.locator(".file-list li");
        assertThat(file.locator(".tag")).hasText("Waits to be scanned");
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("evil.pdf is kept and waits to be scanned")))
                .isVisible();
        assertThat(file.getByRole(AriaRole.LINK)).hasCount(0);
        look(page, "file-waits");
        page.reload();
        assertThat(file.locator(".tag")).hasText("Waits to be scanned");
        assertThat(attached(id).getFirst().scan().waits()).isTrue();
        var address = "/files/" + attached(id).getFirst().id();
        go(page, address);
        assertThat(page.getByText("evil.pdf is kept, and nobody can open it")).isVisible();
        look(page, "file-closed");
        go(page, address + "?lang=cy");
        assertThat(page.getByText("Mae evil.pdf wedi'i chadw")).isVisible();
        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)))
                .isInstanceOf(SubmitResult.Submitted.class);

        scanner.become(Mood.WELL);
        clock.at(clock.instant().plus(Duration.ofSeconds(90)), waiting::lookAtDue);

        var ann = stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER);
        var funder = browsers.desktop();
        SignIn.at(funder, port, stage.emailOf(ann));
        go(funder, "/manage/applications/" + id);
        assertThat(funder.getByText("Removed: our scanner found Eicar-Test-Signature in it"))
                .isVisible();
        assertThat(link(funder, "evil.pdf")).hasCount(0);
        look(funder, "file-removed");
        assertThat(history(id)).contains("document.removed", "application.submitted");
    }

    @Test
    void anApplicationWhoseOnlyLetterWasRemovedAsksForItAgain() {
        var id = open.started(applications);
        var page = writing(id);
        scanner.become(Mood.BABBLING);
        attach(page, "evil.pdf", EVIL);
        assertThat(page.locator(".file-list .tag")).hasText("Waits to be scanned");
        assertThat(isLetterAnswered(id)).isTrue();

        scanner.become(Mood.WELL);
        clock.at(clock.instant().plus(Duration.ofSeconds(90)), waiting::lookAtDue);

        assertThat(isLetterAnswered(id)).isFalse();
        page.reload();
        assertThat(page.locator(".file-list .tag")).hasText("Removed: our scanner found Eicar-Test-Signature in it");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove evil.pdf"))
                .click();
        assertThat(page.locator(".file-list li")).hasCount(0);
    }

    private boolean isLetterAnswered(ApplicationId id) {
        return sheet(id).sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(open.letter))
                .allMatch(ApplicationSheet.Question::isAnswered);
    }

    private List<ApplicationSheet.Attachment> attached(ApplicationId id) {
        return sheet(id).sections().stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> question.attachments().stream())
                .toList();
    }

    private ApplicationSheet sheet(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> applications.tasks(id))
                .orElseThrow()
                .sheet();
    }

    private List<String> history(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> sheets.history(id, null, 20)).stream()
                .map(Entry::kind)
                .toList();
    }

    private Page writing(ApplicationId id) {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(open.mair));
        go(
                page,
                "/applications/" + id + "/sections/"
                        + sheet(id).sections().getFirst().id());
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + path);
        Browsers.settled(page);
    }

    private void look(Page page, String name) {
        Browsers.settled(page);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private static void attach(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
