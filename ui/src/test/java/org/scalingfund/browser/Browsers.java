package org.scalingfund.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Pages for browser tests: {@code @RegisterExtension final Browsers browsers = new Browsers();}. One Chromium serves the
 * whole run, every page is a person of its own with no cookies, and all are closed after each test. A test fails when a
 * script of its pages does. When it fails, what its pages showed is kept beside its other screenshots.
 */
public final class Browsers implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {
    /** How wide a phone is. */
    public static final int PHONE_WIDTH = 360;

    /** How high a phone is. */
    public static final int PHONE_HEIGHT = 740;

    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int NARROWEST = 320;
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final List<String> OF_THE_LOOKS =
            List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block");

    private static final int LOOK_AGAIN_MILLIS = 100;
    private static final String QUIET = "() => !window.Vaadin?.Flow?.clients"
            + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())";

    /** The connection, the clients at work, and the last requests with the millisecond at which each was answered. */
    private static final String WHAT_IT_WAITS_FOR = """
            () => JSON.stringify({
                connection: window.Vaadin.connectionState?.state,
                seen: document.visibilityState,
                active: Object.entries(window.Vaadin.Flow.clients).filter(([, client]) => client.isActive?.()).map(([id]) => id),
                now: Math.round(performance.now()),
                requests: performance.getEntriesByType("resource").slice(-4)
                    .map(entry => [entry.name.slice(-40), Math.round(entry.startTime), Math.round(entry.responseEnd)])})
            """;

    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> brokenScripts = new ArrayList<>();
    private @Nullable Browser browser;
    private String test = "";

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(Namespace.create(Browsers.class))
                .computeIfAbsent(Chromium.class, made -> new Chromium(), Chromium.class)
                .browser();
        test = context.getRequiredTestClass().getSimpleName() + "/"
                + context.getRequiredTestMethod().getName();
    }

    /** What broke in a page comes first: what the test waited for in vain is most often its consequence. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failed) throws Throwable {
        if (brokenScripts.isEmpty()) {
            throw failed;
        }
        throw new AssertionError(brokenScripts + ", and then: " + failed.getMessage(), failed);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var number = 0;
            for (var person : people) {
                for (var page : person.pages()) {
                    shoot(page, "failed-" + ++number);
                }
            }
        }
        people.forEach(BrowserContext::close);
        people.clear();
        if (context.getExecutionException().isEmpty()) {
            assertThat(brokenScripts).as("scripts of pages that failed").isEmpty();
        }
    }

    /** A person at a desk, reading English, in light colours. */
    public Page desktop() {
        return page(DESKTOP_WIDTH, DESKTOP_HEIGHT, "en-GB", ColorScheme.LIGHT);
    }

    /** The same person on a phone. */
    public Page phone() {
        return page(PHONE_WIDTH, PHONE_HEIGHT, "en-GB", ColorScheme.LIGHT);
    }

    public Page welshDesktop() {
        return page(DESKTOP_WIDTH, DESKTOP_HEIGHT, "cy-GB", ColorScheme.LIGHT);
    }

    public Page darkDesktop() {
        return page(DESKTOP_WIDTH, DESKTOP_HEIGHT, "en-GB", ColorScheme.DARK);
    }

    /** Somebody with a browser of their own: nothing is shared with the other pages of the test. */
    public Page page(int width, int height, String language, ColorScheme colours) {
        var person = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(language)
                        .setTimezoneId("Europe/London")
                        .setColorScheme(colours)
                        .setReducedMotion(ReducedMotion.REDUCE));
        person.onWebError(
                broken -> brokenScripts.add(broken.error().lines().findFirst().orElse("") + " on "
                        + broken.page().url()));
        people.add(person);
        return person.newPage();
    }

    /** Waits until the view has been drawn and the server has nothing more to say. */
    public static void settled(Page page) {
        try {
            // By the clock, because a browser need not paint a page that nobody looks at.
            page.waitForFunction(QUIET, null, new Page.WaitForFunctionOptions().setPollingInterval(LOOK_AGAIN_MILLIS));
        } catch (TimeoutError stuck) {
            throw new AssertionError("Did not come to rest: " + page.evaluate(WHAT_IT_WAITS_FOR), stuck);
        }
    }

    /** Keeps the page as it looks at a desk and on a phone, and fails when it scrolls sideways on the narrowest phone. */
    public void screenshots(Page page, String name) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        settled(page);
        var before = page.viewportSize();
        page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
        shoot(page, name + "-desktop");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        shoot(page, name + "-phone");
        page.setViewportSize(before.width, before.height);
        assertFitsNarrowestPhone(page, name);
    }

    /** One picture of the page as it is just now. */
    public void screenshot(Page page, String name) {
        shoot(page, name);
    }

    /** Fails when the page scrolls sideways on the narrowest phone. */
    public void assertFitsNarrowestPhone(Page page, String name) {
        var before = page.viewportSize();
        page.setViewportSize(NARROWEST, PHONE_HEIGHT);
        try {
            assertFits(page, name);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Fails when the page scrolls sideways as wide as it is just now. */
    public static void assertFits(Page page, String name) {
        var sticksOut = page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
                    .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                    .map(element => element.tagName.toLowerCase() + "." + element.className)
                """);
        assertThat((List<?>) sticksOut)
                .as("what makes %s scroll sideways at %d pixels", name, page.viewportSize().width)
                .isEmpty();
    }

    /** No violation of WCAG 2.2 A and AA that a program can find. */
    public static void assertAccessible(Page page) {
        settled(page);
        assertNoViolation(page, new AxeBuilder(page).withTags(WCAG_22_AA));
    }

    /** The part of the same that depends on colours and on the width of the page, for another look at a page checked. */
    public static void assertReadable(Page page) {
        settled(page);
        assertNoViolation(page, new AxeBuilder(page).withRules(OF_THE_LOOKS));
    }

    private static void assertNoViolation(Page page, AxeBuilder check) {
        var found = check.setLegacyMode(true).analyze().getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml() + "\n      "
                                                + node.getFailureSummary())
                                        .toList())
                        .toList())
                .as("accessibility of %s", page.url())
                .isEmpty();
    }

    private void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", test, name + ".png")));
    }
}
