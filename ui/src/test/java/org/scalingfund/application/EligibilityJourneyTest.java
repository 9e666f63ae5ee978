package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mair finds out on her phone whether she can apply, and where else. */
@ProductTest
@Tag("browser")
class EligibilityJourneyTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Test
    void mairChecksWithTheKeyboardAloneMendsWhatIsWrongAndStartsAnApplication() {
        var open = new OpenRound(stage, db);
        open.another("OPEN", Instant.now().plus(Duration.ofDays(30)), "COMPANY");
        var mair = browsers.phone();
        mair.navigate("http://localhost:" + port + open.page());
        link(mair, "Check whether you can apply").press("Enter");
        assertThat(heading(mair)).hasText("Check whether you can apply");
        look(mair, "questions");

        mair.getByLabel("Charity").press("Space");
        mair.keyboard().press("Tab");
        assertThat(mair.getByLabel("England")).isFocused();
        mair.keyboard().press("Space");
        tab(mair, 4);
        mair.keyboard().type("lots of money");
        tab(mair, 1);
        mair.keyboard().type("4/1/2027");
        tab(mair, 1);
        mair.keyboard().type("22/12/2028");
        mair.keyboard().press("Enter");
        assertThat(mair.getByText("There is a problem")).isVisible();
        assertThat(mair.getByLabel("Charity")).isChecked();
        assertThat(mair.getByLabel("England")).isChecked();
        assertThat(mair.getByLabel("How much would you ask for?")).hasValue("lots of money");
        assertThat(mair.getByLabel("When would the work end?")).hasValue("22/12/2028");
        look(mair, "problem");

        link(mair, "Enter an amount above £0 in figures, such as 250,000, with at most two decimals")
                .press("Enter");
        assertThat(mair.getByLabel("How much would you ask for?")).isFocused();
        mair.keyboard().press("ControlOrMeta+a");
        mair.keyboard().type("£250,000");
        mair.keyboard().press("Enter");
        assertThat(heading(mair)).hasText("You can apply to this round");
        assertThat(mair.getByText("No other open or forthcoming round")).isVisible();
        look(mair, "yes");
        mair.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(mair.getByText("The round is open to this kind of organisation."))
                .isVisible();
        assertThat(mair.getByLabel("Charity")).isHidden();
        mair.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        link(mair, "Start an application").press("Enter");
        SignIn.here(mair, stage.emailOf(open.mair), Stage.PASSWORD);
        assertThat(heading(mair)).hasText("Start an application");
    }

    @Test
    void whoCannotApplyHereIsLedToARoundThatFits() {
        var open = new OpenRound(stage, db);
        open.another("OPEN", Instant.now().plus(Duration.ofDays(30)), "COMPANY");
        var visitor = browsers.phone();
        visitor.navigate("http://localhost:" + port + open.page() + "/check?kind=COMPANY&nation=ENGLAND&amount=50000");
        assertThat(heading(visitor)).hasText("You cannot apply to this round");
        look(visitor, "no");

        link(visitor, "Check whether you can apply – Round OPEN for COMPANY").click();
        assertThat(heading(visitor)).hasText("You may be able to apply to this round");
        assertThat(visitor.getByLabel("Company")).isChecked();
        look(visitor, "perhaps");
    }

    private void look(Page page, String name) {
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private static void tab(Page page, int times) {
        for (var i = 0; i < times; i++) {
            page.keyboard().press("Tab");
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
