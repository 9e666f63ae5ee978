package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.process.DueSteps;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The deadline of a round as a stranger's calendar takes it in. */
@ProductTest
class DeadlineCalendarTest {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

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
        funder = new FundStage(stage, "Calendars", funds, rounds, setUp);
    }

    @Test
    void aMovedDeadlineTakesThePlaceOfTheEntryThatWasThere() throws Exception {
        var id = published("CAL1");
        var dates = funder.round(id).dates();
        var first = calendar(id, "en");
        var wanted = new RoundDates(
                dates.opensAt(),
                dates.closesAt().plus(Duration.ofDays(2)),
                dates.assessBy(),
                dates.decideBy(),
                dates.workFrom(),
                dates.workUntil());
        assertThat(funder.as(() -> steering.moveDates(id, dates, wanted, "The holidays")))
                .isEqualTo(new MoveDatesResult.Moved());
        var second = calendar(id, "en");

        assertThat(line(first, "DTSTART")).isEqualTo(UTC.format(dates.closesAt()));
        assertThat(line(second, "DTSTART")).isEqualTo(UTC.format(wanted.closesAt()));
        assertThat(line(second, "UID")).isEqualTo(line(first, "UID")).isEqualTo(id.toString());
        assertThat(Integer.parseInt(line(second, "SEQUENCE"))).isEqualTo(Integer.parseInt(line(first, "SEQUENCE")) + 1);
        assertThat(line(second, "SUMMARY")).isEqualTo("Deadline: Scaling round CAL1");
        assertThat(line(second, "URL")).endsWith("/" + funder.tenant.space() + "/rounds/" + id);
        assertThat(line(second, "TRIGGER")).isEqualTo("-P1D");
    }

    @Test
    void anybodyTakesItWithoutASessionAndInTheirLanguage() throws Exception {
        var id = published("CAL2");

        browser.perform(get(address(id)))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", Matchers.containsString("deadline-CAL2.ics")));
        assertThat(line(calendar(id, "cy"), "SUMMARY")).isEqualTo("Dyddiad cau: Scaling round CAL2");
    }

    @Test
    void theRoundsPageLeadsToItUntilTheDeadline() throws Exception {
        var id = published("CAL3");
        var page = "/" + funder.tenant.space() + "/rounds/" + id;
        assertThat(browser.perform(get(page)).andReturn().getResponse().getContentAsString())
                .contains(address(id));

        due.runUntil(funder.tenant.id(), funder.round(id).dates().closesAt().plusSeconds(1));
        assertThat(browser.perform(get(page)).andReturn().getResponse().getContentAsString())
                .doesNotContain(address(id));
    }

    @Test
    void thereIsNoneOfADraftOfAWithdrawnRoundOrOfAnotherFunders() throws Exception {
        var published = published("CAL4");
        var elsewhere = new FundStage(stage, "Elsewhere", funds, rounds, setUp);
        browser.perform(get(address(published).replace(funder.tenant.space(), elsewhere.tenant.space())))
                .andExpect(status().isNotFound());
        browser.perform(get(address(funder.draft("CAL5")))).andExpect(status().isNotFound());

        funder.run(() -> steering.withdraw(published, "The money is gone"));
        browser.perform(get(address(published))).andExpect(status().isNotFound());
    }

    private String calendar(RoundId round, String language) throws Exception {
        return browser.perform(get(address(round)).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String line(String calendar, String name) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private String address(RoundId round) {
        return "/" + funder.tenant.space() + "/rounds/" + round + "/deadline.ics";
    }

    private RoundId published(String code) {
        var id = funder.draft(code, FundStage.soon());
        assertThat(funder.as(() -> steering.publish(id))).isInstanceOf(PublishResult.Published.class);
        return id;
    }
}
