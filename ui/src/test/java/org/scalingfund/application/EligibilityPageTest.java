package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which everybody sees whether they can apply, as the server draws it. */
@ProductTest
class EligibilityPageTest {
    private static final String FITTING = "?kind=CHARITY&nation=ENGLAND&amount=£250,000&start=4/1/2027&end=22.12.2028";

    @Autowired
    private Stage stage;

    @Autowired
    private DSLContext db;

    @Autowired
    private MockMvc browser;

    private OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void thePageNeedsNoSessionAndSaysNothingBeforeItIsAsked() throws Exception {
        var answer = check("")
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(content().string(containsString("What kind of organisation is yours?")))
                .andExpect(content().string(not(containsString("You may be able to apply"))))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void theAddressIsAnAnswerThatCanBeSentOn() throws Exception {
        check(FITTING)
                .andExpect(content().string(containsString("You can apply to this round</h1>")))
                .andExpect(content().string(containsString("4 January 2027 to 22 December 2028")))
                .andExpect(content().string(containsString(open.page() + "/apply")))
                .andExpect(content().string(containsString("This check is not a decision.")));
        check("?kind=&amount=&start=&end=")
                .andExpect(content().string(containsString("You may be able to apply to this round</h1>")))
                .andExpect(content().string(containsString("Will be asked")));
    }

    @Test
    void aNoSaysWhyAndDoesNotLeadToAnApplication() throws Exception {
        check("?kind=COMPANY&nation=WALES&amount=5&start=2026-1-1&end=")
                .andExpect(content().string(containsString("You cannot apply to this round</h1>")))
                .andExpect(content().string(containsString("The round is not open to this kind of organisation.")))
                .andExpect(content().string(containsString("It is less than the least the round awards.")))
                .andExpect(content().string(containsString("From 1 January 2026")))
                .andExpect(content().string(not(containsString("/apply"))))
                .andExpect(content().string(containsString("No other open or forthcoming round of")));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, ZEBRA, Choose one of these kinds of organisation",
        "nation, FRANCE, Choose from these nations",
        "amount, a lot, Enter an amount above £0 in figures",
        "amount, 0, Enter an amount above £0 in figures",
        "amount, -5, Enter an amount above £0 in figures",
        "amount, 1.005, Enter an amount above £0 in figures",
        "amount, 12345678901, Enter an amount above £0 in figures",
        "start, 31/2/2027, 'Enter the day, month and year on which the work would start'",
        "start, 4/1/27, 'Enter the day, month and year on which the work would start'",
        "end, soon, 'Enter the day, month and year on which the work would end'",
        "end, 4/1/2027, Enter an end that is later than the start",
        "end, 3/1/2027, Enter an end that is later than the start",
    })
    void whatCannotBeReadIsRefusedBesideItsFieldAndNothingTypedIsLost(String field, String typed, String problem)
            throws Exception {
        var all = FITTING.replaceAll("([?&])" + field + "=[^&]*", "$1" + field + "=" + typed);

        var page = check(all)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Error: Check whether you can apply")))
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("id=\"" + field + "-error\">" + problem)))
                .andExpect(content().string(not(containsString("This check is not a decision."))));
        if (!field.equals("kind") && !field.equals("nation")) {
            page.andExpect(content().string(containsString("value=\"" + typed + "\"")));
        }
        if (!field.equals("amount")) {
            page.andExpect(content().string(containsString("value=\"£250,000\"")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "nation", "amount", "start", "end"})
    void endlessTextIsRefusedLikeAnyOther(String field) throws Exception {
        check("?" + field + "=" + "<b>9".repeat(1000))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(not(containsString("<b>9"))));
    }

    @Test
    void aRoundThatIsOverSaysSoAndNamesWhatElseThereIs() throws Exception {
        var inTenDays = Instant.now().plus(Duration.ofDays(10));
        var closed = open.another("CLOSED", Instant.now().minus(Duration.ofDays(1)), "CHARITY");
        open.another("OPEN", inTenDays, "COMPANY");

        at(open.tenant.space() + "/rounds/" + closed + "/check")
                .andExpect(content().string(containsString("You can no longer apply to this round</h1>")))
                .andExpect(content().string(containsString("Round OPEN for COMPANY")))
                .andExpect(content().string(containsString("Scaling what works")))
                .andExpect(content().string(not(containsString("/apply"))));
        at(open.tenant.space() + "/rounds/" + closed + "/check" + FITTING)
                .andExpect(content().string(not(containsString("Round OPEN for COMPANY"))))
                .andExpect(content().string(containsString(open.page() + "/check?kind=CHARITY&amp;nation=ENGLAND")));
    }

    @Test
    void aForthcomingRoundCanBeCheckedButNotAppliedTo() throws Exception {
        var inTenDays = Instant.now().plus(Duration.ofDays(10));
        var forthcoming = open.another("SCHEDULED", inTenDays, "CHARITY");

        at(open.tenant.space() + "/rounds/" + forthcoming + "/check" + FITTING)
                .andExpect(content().string(containsString("You can apply to this round</h1>")))
                .andExpect(content().string(containsString("You can apply from")))
                .andExpect(content().string(not(containsString("/apply"))));
    }

    @Test
    void noOtherFundersRoundAndNoDraftIsChecked() throws Exception {
        var elsewhere = new OpenRound(stage, db);
        var draft = open.another("DRAFT", open.closesAt, "CHARITY");

        at(elsewhere.tenant.space() + "/rounds/" + open.round + "/check").andExpect(status().isNotFound());
        at(open.tenant.space() + "/rounds/" + draft + "/check").andExpect(status().isNotFound());
        at(open.tenant.space() + "/rounds/anything/check").andExpect(status().isNotFound());
        at("no-such-space/rounds/" + open.round + "/check").andExpect(status().isNotFound());
    }

    @Test
    void theRoundAndTheListOfRoundsLeadHere() throws Exception {
        for (var page : new String[] {open.page(), "/" + open.tenant.space() + "/rounds"}) {
            browser.perform(get(page)).andExpect(content().string(containsString(open.page() + "/check")));
        }
    }

    @Test
    void thePageIsWelshForThoseWhoAskForIt() throws Exception {
        browser.perform(get(open.page() + "/check?kind=CHARITY&start=4/1/2027").header("Accept-Language", "cy"))
                .andExpect(content().string(containsString("Efallai y gallwch ymgeisio i’r rownd hon")))
                .andExpect(content().string(containsString("O 4 Ionawr 2027")))
                .andExpect(content().string(not(containsString("Check whether you can apply"))));
    }

    private ResultActions check(String query) throws Exception {
        return at(open.page().substring(1) + "/check" + query);
    }

    private ResultActions at(String address) throws Exception {
        var link = UriComponentsBuilder.fromUriString("/" + address).build().encode();
        return browser.perform(get(link.toUri()).header("Accept-Language", "en"));
    }
}
