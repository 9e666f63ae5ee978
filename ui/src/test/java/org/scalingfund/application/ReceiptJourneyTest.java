package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From submitting to a stranger who holds the receipt and wants to know whether it is genuine. */
@ProductTest
@Tag("browser")
class ReceiptJourneyTest {
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
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void aReceiptIsSavedAndAStrangerFindsOutWhetherItIsGenuine() throws IOException {
        var receipt = savedAfterSubmitting();

        var stranger = browsers.desktop();
        stranger.navigate(at("/receipts"));
        shot(stranger, "check");
        send(stranger, "receipt.json", receipt.getBytes(StandardCharsets.UTF_8));
        assertThat(stranger.getByRole(AriaRole.HEADING, named("This receipt is genuine")))
                .isVisible();
        assertThat(stranger.getByText("Shared Lives in three counties")).isVisible();
        shot(stranger, "genuine");

        stranger.getByLabel("Or the text of the receipt").fill(receipt.replace("Mair Rees", "Mair Rhys"));
        press(stranger);
        assertThat(stranger.getByRole(AriaRole.HEADING, named("This receipt has been changed")))
                .isVisible();
        shot(stranger, "altered");

        send(stranger, "receipt.docx", word());
        assertThat(stranger.getByRole(AriaRole.HEADING, named("This is not a receipt")))
                .isVisible();
        shot(stranger, "word");

        stranger.navigate(at("/receipts"));
        press(stranger);
        assertThat(stranger.locator("#file-error")).hasText("Choose a receipt file, or paste the text of a receipt");
        shot(stranger, "nothing");
    }

    private String savedAfterSubmitting() throws IOException {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(open.mair));
        page.navigate(at("/applications/" + id));
        var calendar =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("Add the deadline to your calendar"))
                        .click());
        Assertions.assertThat(calendar.suggestedFilename()).endsWith(".ics");
        shot(page, "draft");
        page.navigate(at("/applications/" + id + "/check"));
        page.getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, named("Submit application")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Application submitted")))
                .isVisible();
        shot(page, "submitted");
        var saved = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, named("Download the receipt")).click());
        return Files.readString(saved.path());
    }

    private static void send(Page page, String name, byte[] bytes) {
        page.getByLabel("Receipt file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
        press(page);
    }

    private static void press(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Check receipt")).click();
    }

    /** As small as a Word document can be. */
    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String at(String path) {
        return "http://localhost:" + port + "/" + open.tenant.space() + path;
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
