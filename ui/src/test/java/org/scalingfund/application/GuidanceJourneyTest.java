package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.CRITERION_QUESTION;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.document.Documents;
import org.scalingfund.document.Intake;
import org.scalingfund.document.MediaTypes;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/** What an applicant is told beside a question, on the page where it is answered. */
@ProductTest
@Tag("browser")
class GuidanceJourneyTest {
    private static final String FORM = "%PDF-1.7\nStaff, travel\n%%EOF\n";

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
    Documents documents;

    @Autowired
    Intake intake;

    private OpenRound open;

    @BeforeEach
    void aRoundIsOpen() {
        open = new OpenRound(stage, db);
    }

    @Test
    void everyQuestionSaysUnderWhichCriteriaItIsJudged() {
        judged("C1", "Need", 1, 60, open.need);
        judged("C2", "Evidence", 2, 40, open.need, open.letter);
        var page = atTheQuestions(open.started(applications));

        assertThat(page.getByLabel("Who is not reached?").first())
                .hasAccessibleDescription("Judged under: Need, 60%; Evidence, 40%");
        assertThat(page.locator(".file-answer")).containsText("Judged under: Evidence, 40%");
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "judged-under");
    }

    @Test
    void theFileToFillInIsDownloadedWhereTheQuestionIsAnswered() throws IOException {
        var form = intake.take("budget.pdf", new ByteArrayResource(FORM.getBytes(StandardCharsets.US_ASCII)));
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> documents.store(
                        open.letter.value(),
                        "template",
                        form,
                        new Documents.Rules(FORM.length(), 1, Set.of(MediaTypes.PDF))));
        var page = atTheQuestions(open.started(applications));

        var download = page.waitForDownload(() -> page.locator(".file-answer")
                .getByText("Download the file to fill in: budget.pdf")
                .click());
        Assertions.assertThat(Files.readString(download.path())).isEqualTo(FORM);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "file-to-fill-in");
    }

    private Page atTheQuestions(ApplicationId id) {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(open.mair));
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + "/applications/" + id);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Need and people"))
                .click();
        Browsers.settled(page);
        return page;
    }

    private void judged(String code, String title, int position, int weight, QuestionId... questions) {
        stage.inTransaction(Standpoint.in(open.tenant.id()), () -> {
            var criterion = UUID.randomUUID();
            db.insertInto(CRITERION)
                    .set(CRITERION.ID, criterion)
                    .set(CRITERION.ROUND_ID, open.round.value())
                    .set(CRITERION.POSITION, position)
                    .set(CRITERION.CODE, code)
                    .set(CRITERION.TITLE, title)
                    .set(CRITERION.GUIDANCE, "Numbers of one's own")
                    .set(CRITERION.WEIGHT, weight)
                    .execute();
            for (var question : questions) {
                db.insertInto(CRITERION_QUESTION)
                        .set(CRITERION_QUESTION.CRITERION_ID, criterion)
                        .set(CRITERION_QUESTION.QUESTION_ID, question.value())
                        .execute();
            }
            return criterion;
        });
    }
}
