package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.ColumnKind;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that are answered in rows of several fields, and with areas from the official list. */
@ProductTest
@Tag("browser")
class RowsJourneyTest {

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
    ApplicationSheets sheets;

    OpenRound open;
    QuestionId sites;
    QuestionId address;
    QuestionId areas;
    ApplicationId id;

    @BeforeEach
    void aRoundAsksForRows() {
        open = new OpenRound(stage, db);
        sites = open.ask(
                "Q3",
                AnswerShape.table(
                        List.of(
                                new Column("Area", ColumnKind.TEXT, true),
                                new Column("People reached", ColumnKind.NUMBER, true),
                                new Column("Cost a year", ColumnKind.MONEY, false),
                                new Column("Begins on", ColumnKind.DATE, false)),
                        3),
                "Where does it run already?",
                QuestionLogic.NONE);
        address = open.ask("Q4", QuestionKind.ADDRESS, "Where can we visit you?", QuestionLogic.NONE);
        areas = open.ask("Q5", QuestionKind.COUNCIL_AREAS, "Where do you go next?", QuestionLogic.NONE);
        id = open.started(applications);
    }

    @Test
    void rowsAreAddedSavedAndReadAgainAsATable() {
        var page = signedIn(browsers.desktop());
        toTheQuestions(page);
        var first = row(page, "Row 1");
        first.getByLabel("Area").fill("Leeds");
        first.getByLabel("People reached").fill("1,200");
        first.getByLabel("Cost a year (optional)").fill("£48,000");
        first.getByLabel("Cost a year (optional)").blur();
        Browsers.settled(page);
        assertThat(answer(sites)).isEqualTo("[[\"Leeds\",\"1200\",\"48000\",\"\"]]");

        add(page);
        assertThat(row(page, "Row 2").getByLabel("Area")).isFocused();
        row(page, "Row 2").getByLabel("Area").fill("York");
        row(page, "Row 2").getByLabel("People reached").fill("nine");
        add(page);
        row(page, "Row 3").getByLabel("Area").fill("Hull");
        row(page, "Row 3").getByLabel("Area").blur();
        assertThat(page.getByRole(AriaRole.BUTTON, button("Add a row"))).hasCount(0);
        page.getByRole(AriaRole.BUTTON, button("Remove Row 3")).click();
        Browsers.settled(page);
        page.getByLabel("Address line 1").fill("1 Quay Street");
        page.getByLabel("Town or city").fill("Cardiff");
        page.getByLabel("Postcode").fill("Cardiff");
        page.getByLabel("Postcode").blur();
        for (var area : List.of("Cardiff", "Gwynedd")) {
            page.getByLabel("Where do you go next?").fill(area);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(area))
                    .click();
        }
        page.getByLabel("Where do you go next?").press("Escape");
        Browsers.settled(page);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "rows");

        page.reload();
        assertThat(row(page, "Row 1").getByLabel("People reached")).hasValue("1200");
        assertThat(row(page, "Row 2").getByLabel("Area")).hasValue("York");
        assertThat(row(page, "Row 3")).hasCount(0);

        go(page, "/check");
        assertThat(page.getByText("row 2: “People reached” must be a number")).isVisible();
        assertThat(page.getByText("row 1: “Postcode” must be a postcode")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE).filter(new Locator.FilterOptions().setHasText("£48,000.00")))
                .containsText("Leeds");
        assertThat(page.getByText("Cardiff, Gwynedd")).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "rows-checked");

        page.getByText("row 2: “People reached” must be a number").first().click();
        assertThat(row(page, "Row 1").getByLabel("Area")).isFocused();
        Browsers.settled(page);
        assertThat(page.getByText("row 2: “People reached” must be a number").first())
                .isVisible();
        browsers.screenshots(page, "rows-wrong");
    }

    @Test
    void whatIsTypedIntoACellIsKeptWhenTheConnectionIsLost() {
        var page = signedIn(browsers.phone());
        toTheQuestions(page);
        page.context().setOffline(true);
        row(page, "Row 1").getByLabel("Area").fill("Ynys Môn");
        row(page, "Row 1").getByLabel("People reached").fill("12");
        page.context().setOffline(false);
        page.context().clearCookies();
        var again = signedIn(page);
        toTheQuestions(again);
        again.getByRole(AriaRole.BUTTON, button("Keep what I typed")).click();
        Browsers.settled(again);

        assertThat(row(again, "Row 1").getByLabel("Area")).hasValue("Ynys Môn");
        assertThat(answer(sites)).isEqualTo("[[\"Ynys Môn\",\"12\",\"\",\"\"]]");
    }

    private Page signedIn(Page page) {
        SignIn.at(page, port, stage.emailOf(open.mair));
        return page;
    }

    private void toTheQuestions(Page page) {
        go(page, "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Need and people"))
                .click();
        row(page, "Row 1").waitFor();
        Browsers.settled(page);
    }

    private static void add(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Add a row")).click();
        Browsers.settled(page);
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + "/" + open.tenant.space() + "/applications/" + id + path);
        Browsers.settled(page);
    }

    private String answer(QuestionId question) {
        return stage.as(open.mair, open.tenant, () -> sheets.sheet(id)).orElseThrow().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }
}
