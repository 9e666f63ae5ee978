package org.scalingfund.base.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.browser.Browsers.assertAccessible;
import static org.scalingfund.browser.Browsers.settled;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gallery.GalleryApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Words;
import org.scalingfund.browser.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The patterns in a real browser: what they say, where the focus goes, and that axe finds nothing. */
@SpringBootTest(
        classes = GalleryApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // It keeps nothing: no database is started for it.
        properties = {"vaadin.productionMode=true", "spring.main.banner-mode=off", "spring.datasource.url=none"})
class FaceGalleryTest {
    private static final int LONGEST_WAY_MILLIS = 60;
    private static final int BURSTS = 40;
    private static final int LONGEST_BURST = 6;
    private static final Map<String, String> HEADINGS = Map.of(
            "gallery", "Your application",
            "gallery/question", "What do people who use it call the innovation?",
            "gallery/diagram", "Application submitted");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    private int port;

    @Test
    void everyPatternIsAccessibleInLightAndDark() {
        var light = open(browsers.desktop(), "/gallery");
        browsers.screenshots(light, "light");
        assertAccessible(light);
        light.setViewportSize(360, 740);
        assertAccessible(light);

        var dark = open(browsers.darkDesktop(), "/gallery");
        browsers.screenshots(dark, "dark");
        assertAccessible(dark);
    }

    @Test
    void problemsTakeTheFocusAndLeadToTheirFields() {
        var page = open(browsers.desktop(), "/gallery");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit application"))
                .click();
        var summary = page.locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Error: Your application – Scaling Fund$"));
        browsers.screenshots(page, "problems");
        assertAccessible(page);

        summary.getByText("Enter the name of the innovation").press("Enter");
        assertThat(page.locator("#innovation-name input")).isFocused();

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(summary).isHidden();
        assertThat(page).hasTitle("Your application – Scaling Fund");
    }

    @Test
    void puttingSomethingRightMovesNothingBelowIt() {
        var page = open(browsers.phone(), "/gallery");
        var submit = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit application"));
        submit.click();
        assertThat(page.locator(".error-summary")).isFocused();
        var marked = page.locator("[aria-invalid=true]");
        assertThat(marked).hasCount(3);
        var stood = heightOnPage(submit);

        page.getByLabel("Name of the innovation").fill("Shared lives in Gwynedd");
        page.getByLabel("E-mail address").fill("mair@example.org");
        page.getByLabel("What changes for people?").fill("They live with a family.");
        page.getByLabel("What changes for people?").blur();
        assertThat(marked).hasCount(0);
        settled(page);
        assertThat(heightOnPage(submit)).isEqualTo(stood);
        browsers.screenshots(page, "problems-put-right");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".error-summary")).isHidden();
        settled(page);
        assertThat(page.locator("[style*=margin]")).hasCount(0);
    }

    private static double heightOnPage(Locator element) {
        return ((Number) element.evaluate("element => element.getBoundingClientRect().top + scrollY")).doubleValue();
    }

    @Test
    void aRefusalStaysUntilItIsRead() {
        var page = open(browsers.desktop(), "/gallery");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw"))
                .click();
        assertThat(page.locator("vaadin-notification-card")).containsText("The round closed");
        browsers.screenshots(page, "refusal");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(page.locator("vaadin-notification-card")).isHidden();
    }

    @Test
    void aClickThatFailsSaysSoWithAReferenceAndKeepsThePage() {
        var page = open(browsers.desktop(), "/gallery");
        page.locator("#innovation-name input").fill("Shared lives");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fail"))
                .click();
        assertThat(page.locator("vaadin-notification-card")).containsText(Pattern.compile("reference [0-9A-F]{8}"));
        assertThat(page.locator("#innovation-name input")).hasValue("Shared lives");
    }

    @Test
    void moreRowsAreAppendedAndTheFocusGoesToTheFirstOfThem() {
        var page = open(browsers.desktop(), "/gallery");
        var rows = page.locator(".row-list tbody tr");
        assertThat(rows).hasCount(4);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more"))
                .click();
        assertThat(rows).hasCount(8);
        assertThat(rows.nth(4).getByRole(AriaRole.LINK)).isFocused();
        assertThat(rows.nth(2).getByRole(AriaRole.LINK)).hasText("Care <i>navigators</i> & young carers");
    }

    @Test
    void whatIsSavedIsSaidAlsoWhenTheConnectionIsGone() {
        var page = open(browsers.desktop(), "/gallery");
        var mark = page.locator("save-mark");
        assertThat(mark).hasText("Saved 12:04");
        page.context().setOffline(true);
        assertThat(mark).hasText("Not saved – we will try again");
        page.context().setOffline(false);
        assertThat(mark).hasText("Saved 12:04");
    }

    @Test
    void theTimeLeftGoesOnWhileThePageStaysOpen() {
        var page = browsers.desktop();
        page.clock().install();
        open(page, "/gallery");
        var deadline = page.locator("deadline-words");
        assertThat(deadline).hasText("Closes in 2 hours");
        page.clock().fastForward("30:00");
        assertThat(deadline).hasText("Closes in 1 hour");
        page.clock().fastForward("40:00");
        assertThat(deadline).hasText(Pattern.compile("Closes in (50|49) minutes"));
        page.clock().fastForward("49:10");
        assertThat(deadline).hasText("Closes in less than a minute");
        page.clock().fastForward("01:00");
        assertThat(deadline).hasText("Closed at 14:04");
    }

    @Test
    void theWordsLeftAreCountedAsTheServerCounts() {
        var page = open(browsers.desktop(), "/gallery");
        assertThat(page.locator(".words-left")).hasText("20 words left");
        page.locator(".long-text textarea").fill("Well-known — people don't have to move");
        assertThat(page.locator(".words-left")).hasText("14 words left");
        for (var text : List.of(
                "",
                " \t\n",
                "a\u00a0b\u2003c",
                "• – —",
                "£1,200.50 in 2026/27",
                "Tŷ Hafan",
                "план 三 items",
                "x\u001cy",
                "½")) {
            var counted = page.evaluate("async text => (await import('/components/words.js')).countWords(text)", text);
            assertThat(((Number) counted).intValue()).as(text).isEqualTo(Words.count(text));
        }
    }

    @Test
    void aQuestionIsTheNameOfItsField() {
        var page = open(browsers.desktop(), "/gallery/question");
        var field = page.getByLabel("What do people who use it call the innovation?");
        assertThat(field).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(page.locator(".error-summary")).isFocused();
        browsers.screenshots(page, "question");
        assertAccessible(page);
    }

    @Test
    void theDiagramSaysTheSameInWords() {
        var page = open(browsers.desktop(), "/gallery/diagram");
        assertThat(page.locator(".case-list").nth(1))
                .containsText("Waiting for 3 assessors since 3 July 2026, 17:00, 3 days ago");
        assertThat(page.locator(".case-list").nth(2)).containsText("By 13 July 2026, 17:00");
        browsers.screenshots(page, "diagram");
        assertAccessible(page);
        var dark = open(browsers.darkDesktop(), "/gallery/diagram");
        browsers.screenshots(dark, "diagram-dark");
        assertAccessible(dark);
    }

    @Test
    void theKeyboardAloneReachesContentAndNavigationOnAPhone() {
        var page = open(browsers.phone(), "/gallery");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        var menu = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        menu.press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rounds")))
                .isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(menu).isFocused();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rounds")))
                .isHidden();
    }

    @Test
    void aLinkPressedWhileThePageIsOnItsWayLeadsOnFromThere() {
        var page = open(browsers.desktop(), "/gallery");
        for (var millis = 0; millis <= LONGEST_WAY_MILLIS; millis += 2) {
            page.evaluate("""
                    async ([first, second, millis]) => {
                        document.querySelector(first).click();
                        await new Promise((waited) => setTimeout(waited, millis));
                        document.querySelector(second).click();
                    }
                    """, List.of("nav a[href$='/question']", "nav a[href$='/diagram']", millis));
            // Not before it has arrived: the next pair would otherwise meet this one on its way.
            page.waitForFunction("() => !window.Vaadin.Flow.navigation && document.querySelector('.case-list')");
            assertThat(page).hasURL(Pattern.compile("/gallery/diagram$"));
            settled(page);
            assertThat(page.locator(".case-list")).not().hasCount(0);
        }
    }

    @Test
    void ofManyLinksPressedInAHurryTheLastOneCounts() {
        var page = open(browsers.desktop(), "/gallery");
        var headings = new ArrayList<>(HEADINGS.entrySet());
        var random = new Random(BURSTS);
        for (var burst = 0; burst < BURSTS; burst++) {
            var presses = new ArrayList<List<Object>>();
            var last = headings.getFirst();
            for (var press = 0; press < LONGEST_BURST; press++) {
                last = headings.get(random.nextInt(headings.size()));
                presses.add(List.of(last.getKey(), random.nextInt(LONGEST_WAY_MILLIS)));
            }
            page.evaluate("""
                    async (presses) => {
                        for (const [address, millis] of presses) {
                            document.querySelector(`nav a[href$="${address}"]`).click();
                            await new Promise((waited) => setTimeout(waited, millis));
                        }
                    }
                    """, presses);
            assertThat(page).hasURL(Pattern.compile(last.getKey() + "$"));
            assertThat(heading(page)).hasText(last.getValue());
            // And stays: no link pressed before it comes late.
            page.waitForFunction("() => !window.Vaadin.Flow.navigation");
            settled(page);
            assertThat(page).hasURL(Pattern.compile(last.getKey() + "$"));
            assertThat(heading(page)).hasText(last.getValue());
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    @Test
    void whatWentWrongHasAPageOfItsOwn() {
        var said = Map.of(
                "nowhere", "We cannot find this page",
                "forbidden", "You cannot open this page",
                "broken", "Something went wrong on our side");
        for (var trouble : said.entrySet()) {
            var page = open(browsers.desktop(), "/gallery/" + trouble.getKey());
            assertThat(page.getByRole(AriaRole.HEADING)).hasText(trouble.getValue());
            assertThat(page).hasTitle(trouble.getValue() + " – Scaling Fund");
            browsers.screenshots(page, trouble.getKey());
            assertAccessible(page);
            assertThat(page.locator("body")).not().containsText("on purpose");
        }
        var broken = open(browsers.desktop(), "/gallery/broken");
        assertThat(broken.locator("body")).containsText(Pattern.compile("Reference: [0-9A-F]{8}"));
    }

    @Test
    void whoWasAwayTooLongIsToldWhatIsSafe() {
        var page = open(browsers.desktop(), "/gallery");
        page.request().get("http://localhost:" + port + "/end");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You have been signed out");
        browsers.screenshots(page, "signed-out");
        assertAccessible(page);
    }

    @Test
    void colourAndLanguageAreRemembered() {
        var page = open(browsers.desktop(), "/gallery");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Light or dark"))
                .click();
        assertThat(page.locator("html")).hasAttribute("data-colours", "dark");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cymraeg"))
                .click();
        assertThat(page.getByText("Heb ddechrau eto")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("cy.*"));
        assertThat(page.locator("html")).hasAttribute("data-colours", "dark");
        assertAccessible(page);
        var welsh = open(browsers.welshDesktop(), "/gallery");
        assertThat(welsh.getByText("Heb ddechrau eto")).isVisible();
    }

    @Test
    void plainPagesLookTheSame() {
        var page = browsers.desktop();
        page.navigate("http://localhost:" + port + "/plain");
        page.getByText("Enter an e-mail address, such as name@example.org")
                .first()
                .click();
        assertThat(page.locator("#email")).isFocused();
        browsers.screenshots(page, "plain");
        assertAccessible(page);
    }

    private Page open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
        page.waitForSelector("h1");
        settled(page);
        return page;
    }
}
