package org.scalingfund.fund;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.scalingfund.browser.Browsers.assertAccessible;
import static org.scalingfund.browser.Browsers.settled;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fund manager sets a fund up in a browser, part by part; others read it. */
@ProductTest
@Tag("browser")
class FundPagesTest {
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

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Pots", funds, rounds, setUp);
    }

    @Test
    void aFundIsSetUpAtADeskFromItsNameToARoundThatCanBePublished() {
        setUpFund(signedIn(browsers.desktop(), funder.mair, "/manage/funds"));
    }

    @Test
    void andOnAPhone() {
        setUpFund(signedIn(browsers.phone(), funder.mair, "/manage/funds"));
    }

    @Test
    void mistakesAreSaidAboveAndTheKeyboardLeadsToTheirFields() {
        var page = signedIn(browsers.desktop(), funder.mair, "/manage/funds/" + funder.fund + "/outcomes");
        button(page, "Add an outcome");
        assertThat(page.getByLabel("What changes?")).isFocused();
        page.keyboard().type("More carers have a break");
        button(page, "Save");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).containsText("Enter how it is measured in row 1");
        look(page, "outcomes-problems");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("How is it measured?")).isFocused();
        page.keyboard().type("Yearly survey");
        page.keyboard().press("Tab");
        page.keyboard().type("31 of 100");
        page.keyboard().press("Tab");
        page.keyboard().type("45 of 100 by 2029");
        page.keyboard().press("Enter");
        button(page, "Save");
        assertThat(heading(page)).hasText("Neighbourhood Care Fund");
        Assertions.assertThat(
                        funder.as(() -> funds.find(funder.fund)).orElseThrow().outcomes())
                .containsExactly(
                        new FundOutcome("More carers have a break", "Yearly survey", "31 of 100", "45 of 100 by 2029"));
    }

    @Test
    void theCheckPageLeadsToThePageOfTheFundThatMendsIt() {
        var round = funder.draft("F1");
        funder.run(() -> funds.changeStandard(
                funder.fund, funds.find(funder.fund).orElseThrow().standard(), List.of()));
        var page = signedIn(browsers.desktop(), funder.mair, "/manage/rounds/" + round + "/check");
        look(page, "check-fund");
        page.getByText("The fund says nothing about these requirements of the grants standard: 1, 2, 3")
                .click();
        assertThat(heading(page)).hasText("Requirements 1 to 5 of the grants standard");
        assertThat(page.getByText("Nothing said yet")).hasCount(5);
        look(page, "standard-blank");
    }

    @Test
    void aFinanceOfficerReadsAFundAndFindsNothingToChange() {
        var reader = stage.person("Iwan Finance", funder.tenant, Role.FINANCE_OFFICER);
        var page = signedIn(browsers.desktop(), reader, "/manage/funds");
        look(page, "funds-read");
        page.getByText("Neighbourhood Care Fund").click();
        assertThat(heading(page)).hasText("Neighbourhood Care Fund");
        assertThat(page.getByText("We comply: In our handbook.")).hasCount(Requirement.values().length);
        assertThat(page.locator("main .task-list")).hasCount(0);
        look(page, "fund-read");
    }

    private void setUpFund(Page page) {
        look(page, "funds");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New fund"))
                .click();
        button(page, "Create fund");
        assertThat(page.locator(".error-summary")).isFocused();
        look(page, "new-problems");
        page.getByLabel("What is the fund called?").fill("Scaling Innovation in Care");
        page.getByLabel("What is it for?").fill("For innovations that are ready for more places.");
        page.getByLabel("How much money does it have in all?").fill("12000000");
        button(page, "Create fund");
        assertThat(heading(page)).hasText("Scaling Innovation in Care");
        look(page, "begun");

        part(page, "Basics");
        page.getByLabel("Who is accountable for it?").fill("Siobhán Keane");
        page.getByLabel("Their job title").fill("Director of Adult Social Care");
        save(page, "basics");
        part(page, "Purpose");
        page.getByLabel("What should be different because of it?").fill("More people live as they choose.");
        page.getByLabel("What is the need?").fill("Good support stays where it began.");
        page.getByLabel("What does the fund do about it?").fill("It pays for growing into new areas.");
        page.getByLabel("What changes, and for whom?").fill("People live near those they love.");
        page.getByLabel("What has to be true for that?").fill("Councils keep paying.");
        save(page, "purpose");
        part(page, "Outcomes");
        button(page, "Add an outcome");
        page.getByLabel("What changes?").fill("More carers have a break");
        page.getByLabel("How is it measured?").fill("Yearly survey");
        page.getByLabel("Where does it stand now?").fill("31 of 100");
        page.getByLabel("Where should it come to, and when?").fill("45 of 100 by 2029");
        save(page, "outcomes");
        budget(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grants standard"))
                .click();
        assertThat(heading(page)).hasText("Requirements 1 to 5 of the grants standard");
        comply(page);
        var advice = page.locator(".requirement").nth(2);
        advice.getByLabel("We explain").check();
        advice.getByLabel("Why not").fill("The panel advises departments.");
        button(page, "Save and continue");
        assertThat(page.locator(".error-summary")).containsText("Requirement 3: say what is done instead");
        advice.getByLabel("What is done instead").fill("Two other funders read each plan.");
        look(page, "standard-first");
        button(page, "Save and continue");
        assertThat(heading(page)).hasText("Requirements 6 to 10 of the grants standard");
        comply(page);
        save(page, "standard-second");
        part(page, "Strands");
        button(page, "Add a strand");
        page.getByLabel("Short code").fill("scale");
        page.getByLabel("What is the strand called?").fill("Scaling what works");
        page.getByLabel("What does it pay for?").fill("Taking a proven model into new areas.");
        save(page, "strands");
        assertThat(page.locator("main .task-done")).hasCount(FundPart.values().length);
        look(page, "set-up");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New round of this fund"))
                .click();
        page.getByLabel("Scaling innovation in adult social care").check();
        page.getByLabel("What is the round called?").fill("Scaling care");
        page.getByLabel("Code of the round").fill("G1");
        choose(page, "Strand of the fund", "SCALE Scaling what works");
        look(page, "new-round");
        button(page, "Begin round");
        assertThat(heading(page)).hasText("G1 Scaling care");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check and publish"))
                .click();
        assertThat(page.getByText("SCALE Scaling what works")).isVisible();
        assertThat(page.locator("main .error-summary")).hasCount(0);
        assertThat(page.getByText("Publish round").first()).isVisible();
    }

    private void budget(Page page) {
        var year = FinancialYear.of(LocalDate.now(funder.tenant.zone()));
        part(page, "Budget by year");
        button(page, "Add a year");
        choose(page, "Financial year", year.toString());
        page.getByLabel("Amount").fill("7500000.50");
        page.getByLabel("Amount").press("Tab");
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("£4,499,999.50 is missing")))
                .isVisible();
        look(page, "budget-missing");
        button(page, "Add a year");
        page.getByLabel("Amount").nth(1).fill("4499999.51");
        page.getByLabel("Amount").nth(1).press("Tab");
        assertThat(page.getByText("£0.01 too much")).isVisible();
        page.getByLabel("Amount").nth(1).fill("4499999.50");
        page.getByLabel("Amount").nth(1).press("Tab");
        assertThat(page.getByText("The years sum to £12,000,000 exactly.")).isVisible();
        save(page, "budget");
    }

    private static void comply(Page page) {
        for (var requirement : page.locator(".requirement").all()) {
            requirement.getByLabel("We comply").check();
            requirement.getByLabel("Where or how, in one sentence").fill("In our handbook of grants.");
        }
    }

    private void part(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(heading(page)).hasText(name);
        settled(page);
    }

    private void save(Page page, String name) {
        look(page, name);
        button(page, "Save");
        assertThat(heading(page)).hasText("Scaling Innovation in Care");
    }

    private static void choose(Page page, String label, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .click();
        settled(page);
    }

    private Page signedIn(Page page, PersonId person, String path) {
        SignIn.at(page, port, stage.emailOf(person));
        page.navigate("http://localhost:" + port + "/" + funder.tenant.space() + path);
        settled(page);
        return page;
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        settled(page);
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
