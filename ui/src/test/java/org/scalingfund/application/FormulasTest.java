package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that are asked, checked and worked out by formulas, as applicants meet them. */
@ProductTest
@Tag("browser")
class FormulasTest {
    private static final Page.GetByLabelOptions EXACT = new Page.GetByLabelOptions().setExact(true);
    private static final String TOO_MUCH = "Match funding cannot be more than the total cost";

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
    Answers answers;

    @Autowired
    Submissions submissions;

    @Autowired
    ApplicationSheets sheets;

    OpenRound open;
    QuestionId matched;
    QuestionId total;
    QuestionId match;
    QuestionId rest;
    QuestionId nations;
    ApplicationId id;

    @BeforeEach
    void aRoundAsksByFormulas() {
        open = new OpenRound(stage, db);
        matched = open.ask("Q3", QuestionKind.YES_NO, "Is there match funding?", QuestionLogic.NONE);
        total = open.ask("Q4", QuestionKind.MONEY, "Total cost", QuestionLogic.NONE);
        match = open.ask(
                "Q5", QuestionKind.MONEY, "Match funding", new QuestionLogic("Q3 = yes", "Q5 <= Q4", TOO_MUCH, ""));
        rest = open.ask("Q6", QuestionKind.MONEY, "Left to pay", new QuestionLogic("", "", "", "Q4 - sum(0, Q5)"));
        nations = open.ask("Q7", QuestionKind.CHOICES, "Nations", QuestionLogic.NONE);
        open.ask("Q8", QuestionKind.DECLARATION, "We may be named", new QuestionLogic("count(Q7) > 1", "", "", ""));
        id = open.started(applications);
    }

    @Test
    void whatTheAnswersDoNotAskForIsNotDemandedAndWhatDoesNotFitIsSaid() {
        answer(total, "1000");
        answer(matched, "NO");
        answer(match, "5000");
        assertThat(missing()).doesNotContain(TOO_MUCH, "Match funding", "We may be named");

        answer(matched, "YES");
        assertThat(missing()).contains(TOO_MUCH);

        answer(match, "400.50");
        assertThat(missing()).doesNotContain(TOO_MUCH);
        assertThat(shown(rest)).isEqualTo("599.50");

        answer(nations, "England\nWales");
        assertThat(missing()).contains("We may be named");
        answer(nations, "England\nMars");
        assertThat(missing()).contains("Nations").doesNotContain("We may be named");
    }

    @Test
    void whatIsWorkedOutIsNobodysToWrite() {
        var saved = stage.as(open.mair, open.tenant, () -> answers.save(id, rest, "1", 0));

        assertThat(saved).isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void thePageFollowsTheAnswersWhileTheyAreGiven() {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(open.mair));
        go(page, "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Need and people"))
                .click();
        assertThat(page.getByLabel("Total cost")).isVisible();
        assertThat(page.getByLabel("Match funding", EXACT)).hasCount(0);
        assertThat(page.getByText("Not worked out yet")).isVisible();

        write(page, "Total cost", "£1,000");
        assertThat(page.getByText("£1,000.00")).isVisible();
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Is there match funding?"))
                .getByLabel("Yes")
                .check();
        write(page, "Match funding", "1200");
        assertThat(page.getByText(TOO_MUCH).first()).isVisible();
        assertThat(page.getByLabel("Match funding", EXACT)).hasAttribute("aria-invalid", "true");
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "does-not-fit");
        write(page, "Match funding", "250");
        assertThat(page.getByText("£750.00")).isVisible();
        assertThat(page.getByLabel("Match funding", EXACT)).not().hasAttribute("aria-invalid", "true");

        assertThat(page.getByLabel("We may be named")).hasCount(0);
        page.getByLabel("England").check();
        page.getByLabel("Wales").check();
        page.getByLabel("We may be named").check();
        Browsers.settled(page);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "answered");
        page.reload();
        assertThat(page.getByLabel("We may be named")).isChecked();
        assertThat(page.getByLabel("Match funding", EXACT)).hasValue("250");
        go(page, "/check");
        assertThat(page.getByText("England, Wales")).isVisible();
        assertThat(page.getByText("£750.00")).isVisible();
    }

    private static void write(Page page, String label, String text) {
        page.getByLabel(label, EXACT).fill(text);
        page.getByLabel(label, EXACT).blur();
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + "/applications/" + id + path);
        Browsers.settled(page);
    }

    private void answer(QuestionId question, String text) {
        var seen = stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .orElseThrow()
                .revision();
        assertThat(stage.as(open.mair, open.tenant, () -> answers.save(id, question, text, seen)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private String shown(QuestionId question) {
        return stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** Every word of what stands in the way of submitting. */
    private List<String> missing() {
        return stage.as(open.mair, open.tenant, () -> submissions.check(id)).orElseThrow().stream()
                .flatMap(point -> point.arguments().stream())
                .map(String::valueOf)
                .toList();
    }
}
