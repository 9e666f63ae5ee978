package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.xpath;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.xpath.XPathExpressionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.process.DueSteps;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.result.XpathResultMatchers;

@ProductTest
class PublicRoundPagesTest {
    @Autowired
    ProductClock clock;

    @Autowired
    private Stage stage;

    @Autowired
    private Funds funds;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundSetUp setUp;

    @Autowired
    private RoundSteering steering;

    @Autowired
    private DueSteps due;

    @Autowired
    private MockMvc browser;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Public", funds, rounds, setUp);
    }

    @Test
    void thePublicPagesNeedNoSessionAndMayBeKeptForAMinute() throws Exception {
        var id = published("PUB1");
        for (var address : new String[] {"/", list(), list() + "/" + id}) {
            var answer = browser.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(cookie().doesNotExist("JSESSIONID"))
                    .andExpect(header().string("Cache-Control", "max-age=60, private"))
                    .andReturn();
            assertThat(answer.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void aFeedTellsOfEveryRoundThatFitsTheSearchWithoutASession() throws Exception {
        var id = published("ATOM1");
        funder.draft("ATOM2");

        browser.perform(get(list() + ".atom")
                        .param("words", "Scaling \"<round>")
                        .header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(atom("/feed/entry").nodeCount(0));
        browser.perform(get(list() + ".atom").param("words", "scaling").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().string("Content-Type", "application/atom+xml;charset=UTF-8"))
                .andExpect(atom("/feed/entry").nodeCount(1))
                .andExpect(atom("/feed/entry/title").string("Scaling round ATOM1"))
                .andExpect(atom("/feed/entry/author/name").string(funder.tenant.name()))
                .andExpect(atom("/feed/entry/link/@href").string(endsWith(list() + "/" + id)))
                .andExpect(atom("/feed/link[@rel='alternate']/@href").string(endsWith(list() + "?words=scaling")));
        browser.perform(get("/rounds.atom").param("words", "ATOM1")).andExpect(status().isOk());
        browser.perform(get("/nobody/rounds.atom")).andExpect(status().isNotFound());
        browser.perform(get(list()).param("words", "scaling"))
                .andExpect(content().string(containsString(list() + ".atom?words=scaling")));
    }

    @Test
    void aPublishedRoundIsShownWithAllItsQuestionsAndADraftNever() throws Exception {
        var shown = published("PUB2");
        var hidden = funder.draft("HID2");

        browser.perform(get(list()))
                .andExpect(content().string(containsString("Scaling round PUB2")))
                .andExpect(content().string(not(containsString("HID2"))));
        browser.perform(get(list() + "/" + hidden)).andExpect(status().isNotFound());
        browser.perform(get(list() + "/" + shown))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Who needs this, and how do you know?")))
                .andExpect(content().string(containsString("About 16.5 hours")))
                .andExpect(content().string(containsString("£4,000,000")))
                .andExpect(content().string(containsString("20% of the total")))
                .andExpect(content().string(not(containsString("/apply"))));
    }

    @Test
    void anOpenRoundCanBeAppliedToAndAClosedOneNoMore() throws Exception {
        var id = published("PUB3");
        var dates = funder.round(id).dates();
        due.runUntil(funder.tenant.id(), dates.opensAt());
        browser.perform(get(list() + "/" + id))
                .andExpect(content().string(containsString(list() + "/" + id + "/apply")));

        due.runUntil(funder.tenant.id(), dates.closesAt());
        browser.perform(get(list() + "/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/apply"))));
        browser.perform(get(list())).andExpect(content().string(not(containsString("PUB3"))));
    }

    @Test
    void aRoundThatIsAboutToOpenOrCloseIsNotReadFromTheBrowsersMemory() throws Exception {
        var id = published("PUB7");
        var dates = funder.round(id).dates();

        assertThat(cacheControlAt(dates.opensAt().minusSeconds(600), id)).isEqualTo("max-age=60, private");
        for (var moment :
                List.of(dates.opensAt().minusSeconds(59), dates.closesAt().plusSeconds(59))) {
            assertThat(cacheControlAt(moment, id)).isEqualTo("max-age=0, private");
        }
    }

    private String cacheControlAt(Instant moment, RoundId round) throws Exception {
        var answers = new ArrayList<MvcResult>();
        clock.at(moment, () -> {
            try {
                answers.add(browser.perform(get(list() + "/" + round)).andReturn());
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
        return Objects.requireNonNull(answers.getFirst().getResponse().getHeader("Cache-Control"));
    }

    @Test
    void aWithdrawnRoundSaysSo() throws Exception {
        var id = published("PUB4");
        funder.run(() -> steering.withdraw(id, "The money is gone"));

        browser.perform(get(list() + "/" + id))
                .andExpect(content().string(containsString("The funder has withdrawn this round.")));
        browser.perform(get(list())).andExpect(content().string(not(containsString("PUB4"))));
    }

    @Test
    void aRoundIsFoundUnderItsOwnFunderOnly() throws Exception {
        var id = published("PUB5");
        var other = new FundStage(stage, "Elsewhere", funds, rounds, setUp);

        browser.perform(get("/" + other.tenant.space() + "/rounds/" + id)).andExpect(status().isNotFound());
        browser.perform(get("/" + other.tenant.space() + "/rounds"))
                .andExpect(content().string(not(containsString("PUB5"))));
        browser.perform(get("/no-such-space/rounds")).andExpect(status().isNotFound());
        browser.perform(get(list() + "/anything")).andExpect(status().isNotFound());
    }

    @Test
    void theListIsNarrowedByNationKindAndWords() throws Exception {
        published("PUB6");

        browser.perform(get(list())
                        .param("nation", "ENGLAND")
                        .param("kind", "CHARITY")
                        .param("words", "scaling pub6"))
                .andExpect(content().string(containsString("Scaling round PUB6")))
                .andExpect(content().string(containsString("href=\"" + list() + "\">Clear filters")));
        for (var without : new String[][] {{"nation", "WALES"}, {"kind", "COMPANY"}, {"words", "lighthouse"}}) {
            browser.perform(get(list()).param(without[0], without[1]))
                    .andExpect(content().string(not(containsString("Scaling round PUB6"))))
                    .andExpect(content().string(containsString("No open or forthcoming round fits.")));
        }
    }

    @Test
    void thePagesAreWelshForThoseWhoAskForIt() throws Exception {
        var id = published("PUB7");

        browser.perform(get(list() + "/" + id).header("Accept-Language", "cy"))
                .andExpect(content().string(containsString("Pwy all ymgeisio")))
                .andExpect(content().string(containsString("Lloegr")))
                .andExpect(content().string(not(containsString("Who can apply"))));
    }

    private String list() {
        return "/" + funder.tenant.space() + "/rounds";
    }

    private RoundId published(String code) {
        var id = funder.draft(code, FundStage.soon());
        assertThat(funder.as(() -> steering.publish(id))).isInstanceOf(PublishResult.Published.class);
        return id;
    }

    /** In the names of the feed's own vocabulary. */
    private static XpathResultMatchers atom(String path) throws XPathExpressionException {
        return xpath(path.replaceAll("/(?=[a-z])", "/atom:"), Map.of("atom", "http://www.w3.org/2005/Atom"));
    }
}
