package org.scalingfund.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import jakarta.servlet.ServletContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.application.Partners;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.demo.LoadedDemonstration;
import org.scalingfund.identity.Accounts;
import org.scalingfund.identity.People;
import org.scalingfund.pages.Visit.Answer;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Opens every page of the product in the demonstration, each as somebody who may see it: in English and in Welsh, in
 * light and in dark colours, at a desk and on a phone. A page that nobody opens here fails the test. With
 * {@code -Dscalingfund.pages=manager-round.*} it looks only at those whose names match.
 */
@ProductTest
@Tag("browser")
class EveryPageTest {
    private static final String WANTED = System.getProperty("scalingfund.pages", ".*");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    LoadedDemonstration demonstration;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Letters letters;

    @Autowired
    Partners partners;

    @Autowired
    InstantSource clock;

    @Autowired
    Texts texts;

    @Autowired
    ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping plainPages;

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Page tab;
    private String person = Itinerary.NOBODY;
    private List<Visit> visits;
    private ProofReader proofReader;

    @BeforeEach
    void plan() {
        var english = demonstration.english();
        visits = new EveryPage(
                        new Places(stage, db, english),
                        new Places(stage, db, demonstration.scottish()),
                        new Newcomers(stage, db, people, accounts, letters, clock),
                        new Invited(stage, partners, letters, english),
                        english.space())
                .visits();
        proofReader = new ProofReader(texts);
    }

    @Test
    void nobodyForgotAPage() {
        assertThat(visits).extracting(Visit::name).doesNotHaveDuplicates();
        assertThat(new Addresses(servlets, plainPages)
                        .unvisited(visits.stream().map(Visit::path).toList()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPage() {
        return visits.stream()
                .filter(visit -> visit.name().matches(WANTED))
                .map(visit -> dynamicTest(visit.name() + " at " + visit.path(), () -> look(visit)));
    }

    private void look(Visit visit) {
        var page = pageOf(visit.who());
        var seen = new SoftAssertions();
        speak(page, Texts.ENGLISH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        go(page, visit);
        seen.assertThatCode(() -> browsers.screenshots(page, visit.name())).doesNotThrowAnyException();
        seen.assertThatCode(() -> Browsers.assertFits(page, visit.name())).doesNotThrowAnyException();
        isThere(seen, page, visit);
        seen.assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        seen.assertThat(proofReader.forMachines(page))
                .as("what is not for people")
                .isEmpty();
        seen.assertThatCode(() -> Browsers.assertAccessible(page)).doesNotThrowAnyException();
        seen.assertThatCode(() -> inTheDark(page, visit)).doesNotThrowAnyException();
        if (visit.deed() == null && visit.answer() != Answer.WAY_TO_ANOTHER) {
            inWelsh(seen, page, visit);
        }
        seen.assertThat(complaints).as("what the browser complains of").isEmpty();
        seen.assertAll();
    }

    private void isThere(SoftAssertions seen, Page page, Visit visit) {
        var headings = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        seen.assertThat(headings.count()).as("headings of the first level").isEqualTo(1);
        var heading = headings.first().textContent().strip();
        seen.assertThat(heading).isNotBlank();
        seen.assertThat(page.title()).contains(heading);
        var troubles = Stream.of("not-found", "no-access", "error")
                .map(trouble -> texts.get("base." + trouble + ".title", Texts.ENGLISH));
        switch (visit.answer()) {
            case PAGE -> {
                seen.assertThat(heading).isNotIn(troubles.toList());
                seen.assertThat(page.url()).isEqualTo(at(visit.path()));
            }
            case WAY_TO_ANOTHER -> seen.assertThat(heading).isNotIn(troubles.toList());
            case NOT_FOUND -> seen.assertThat(heading).isEqualTo(texts.get("base.not-found.title", Texts.ENGLISH));
            case NO_ACCESS -> seen.assertThat(heading).isEqualTo(texts.get("base.no-access.title", Texts.ENGLISH));
        }
    }

    /** On a phone, since the layout there is another one. */
    private void inTheDark(Page page, Visit visit) {
        var desk = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(Browsers.PHONE_WIDTH, Browsers.PHONE_HEIGHT);
        try {
            Browsers.assertReadable(page);
        } finally {
            page.setViewportSize(desk.width, desk.height);
        }
    }

    private void inWelsh(SoftAssertions seen, Page page, Visit visit) {
        speak(page, Texts.WELSH);
        go(page, visit);
        seen.assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("cy");
        seen.assertThat(proofReader.forMachines(page))
                .as("what is not for people, in Welsh")
                .isEmpty();
        seen.assertThat(proofReader.leftInEnglish(page))
                .as("what a Welsh page says in English")
                .isEmpty();
        seen.assertThatCode(() -> browsers.assertFitsNarrowestPhone(page, visit.name() + " in Welsh"))
                .doesNotThrowAnyException();
    }

    private void go(Page page, Visit visit) {
        complaints.clear();
        page.navigate(at(visit.path()));
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        Browsers.settled(page);
        if (visit.deed() != null) {
            visit.deed().accept(page);
            Browsers.settled(page);
        }
        if (visit.answer() == Answer.NOT_FOUND || visit.answer() == Answer.NO_ACCESS) {
            complaints.removeIf(complaint -> complaint.matches("Failed to load resource.*40[34].*"));
        }
    }

    private void speak(Page page, Locale language) {
        page.context()
                .addCookies(List.of(new Cookie("scaling-fund-language", language.toLanguageTag()).setUrl(at("/"))));
    }

    /** Whoever came before has gone home: a browser with thirty people's tabs is a slow one. */
    private Page pageOf(String who) {
        if (tab == null || !who.equals(person)) {
            if (tab != null) {
                tab.context().close();
            }
            tab = tabOf(who);
            person = who;
        }
        return tab;
    }

    private Page tabOf(String who) {
        var page = browsers.desktop();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        if (!who.equals(Itinerary.NOBODY)) {
            page.navigate(at("/sign-in"));
            SignIn.here(page, who, LoadedDemonstration.PASSWORD);
        }
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
