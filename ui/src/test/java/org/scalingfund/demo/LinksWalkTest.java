package org.scalingfund.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever follows the links that they are shown reaches a page of theirs: none is refused, none leads nowhere. */
@ProductTest
@Tag("browser")
class LinksWalkTest {
    private static final String SPACE = "/" + DemonstrationLoader.ENGLISH_SPACE;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern CLUSTER = Pattern.compile("/[A-Z_]{6,}");
    /** Everybody who is signed in may apply, and has buttons for it. */
    private static final Pattern OF_THE_FUNDER = Pattern.compile("/(?:manage|settings)/");

    private static final List<String> TROUBLE =
            List.of("We cannot find this page", "You cannot open this page", "Something has gone wrong", "Sign in");
    /** Rounds and applications look different in every state, so several of them are opened; of all else the first. */
    private static final Map<String, Integer> OPENED = Map.of(
            SPACE + "/manage/rounds/:id", 6,
            SPACE + "/manage/rounds/:id/decisions", 6,
            SPACE + "/manage/applications/:id", 8);
    /** What changes only what is shown. */
    private static final Set<String> LOOKING =
            Set.of("Show results", "Show more", "Menu", "Check that nothing was changed");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    LoadedDemonstration demonstration;

    @BeforeEach
    void load() {
        demonstration.english();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "finance", "evaluator", "assessor", "applicant"})
    void everyLinkLeadsToAPageOfTheirs(String who) {
        assertThat(walk(who).refused)
                .as("links that are refused or lead nowhere")
                .isEmpty();
    }

    @Test
    void theAuditorReachesWhatIsReadAndFindsNothingToChange() {
        var walk = walk("auditor");

        assertThat(walk.refused).isEmpty();
        assertThat(walk.seen)
                .contains(
                        SPACE + "/manage/rounds/:id",
                        SPACE + "/manage/rounds/:id/allocation",
                        SPACE + "/manage/rounds/:id/progress",
                        SPACE + "/manage/rounds/:id/decisions",
                        SPACE + "/manage/rounds/:id/decisions/:id",
                        SPACE + "/manage/applications/:id",
                        SPACE + "/manage/applications/:id/allocation",
                        SPACE + "/manage/applications/:id/scores",
                        SPACE + "/manage/awards/:id",
                        SPACE + "/manage/grants/:id",
                        SPACE + "/manage/reports/:id",
                        SPACE + "/manage/evaluations/:id",
                        SPACE + "/manage/payments",
                        SPACE + "/settings/people");
        assertThat(walk.deeds).as("buttons that would be refused, by page").isEmpty();
    }

    private static final class Walk {
        private final Set<String> seen = new TreeSet<>();
        private final Set<String> refused = new TreeSet<>();
        private final TreeMap<String, Set<String>> deeds = new TreeMap<>();
    }

    /** One page of each kind, found by following links from the first page of the funder's space. */
    private Walk walk(String who) {
        var page = signedIn(who);
        var walk = new Walk();
        var known = new HashSet<String>();
        var opened = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<String>();
        ahead.add(SPACE);
        known.add(SPACE);
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            page.navigate(at(path));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Browsers.settled(page);
            var heading = page.locator("h1").first().innerText();
            if (TROUBLE.contains(heading)) {
                walk.refused.add(path + ": " + heading);
                continue;
            }
            walk.seen.add(kind(path));
            if (OF_THE_FUNDER.matcher(path).find()) {
                deeds(page)
                        .forEach(deed -> walk.deeds
                                .computeIfAbsent(kind(path), _ -> new TreeSet<>())
                                .add(deed));
            }
            links(page).stream()
                    .filter(known::add)
                    .filter(link -> opened.merge(kind(link), 1, Integer::sum) <= OPENED.getOrDefault(kind(link), 1))
                    .forEach(ahead::add);
        }
        return walk;
    }

    private static List<String> links(Page page) {
        var found = (List<?>) page.evaluate("""
                space => [...document.querySelectorAll("a[href]")]
                    .filter(link => link.origin === location.origin && !link.hasAttribute("download"))
                    .map(link => link.pathname)
                    .filter(path => path.startsWith(space + "/") && !path.includes("/files/") && !path.endsWith(".atom"))
                """, SPACE);
        return found.stream().map(String::valueOf).distinct().toList();
    }

    private static List<String> deeds(Page page) {
        var found = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll("main vaadin-button, main button.button")]
                    .filter(button => button.checkVisibility())
                    .map(button => button.innerText.trim())
                """);
        return found.stream()
                .map(String::valueOf)
                .filter(words -> !LOOKING.contains(words))
                .toList();
    }

    private static String kind(String path) {
        return CLUSTER.matcher(IDENTIFIER.matcher(path).replaceAll(":id")).replaceAll("/:cluster");
    }

    private Page signedIn(String who) {
        var page = browsers.desktop();
        page.navigate(at("/sign-in"));
        SignIn.here(page, who + "@example.org", DemonstrationLoader.PASSWORD);
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
