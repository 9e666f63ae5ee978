package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.receipt.ReceiptFile;
import org.scalingfund.receipt.ReceiptFiles;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.SignedIn;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Signed receipts, as applicants save them and strangers check them. */
@ProductTest
class ReceiptsTest {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Letters letters;

    @Autowired
    Applications applications;

    @Autowired
    Outlines outlines;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    ReceiptFiles receipts;

    @Autowired
    MockMvc browser;

    private OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void theFileSaysWhatThePageSaysAndNothingOfTheAnswers() throws Exception {
        var id = submitted();
        var receipt =
                stage.as(open.mair, open.tenant, () -> submissions.receipt(id).orElseThrow());

        saved(open.dev, open.tenant, id)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("receipt-" + receipt.reference())))
                .andExpect(content().json("""
                        {"format": "scaling-fund-receipt/1", "reference": "%s", "title": "Shared Lives in three counties",
                         "organisation": "Hearth and Harbour", "submittedBy": "Mair Rees", "submittedAt": "%s",
                         "contentSha256": "%s", "round": "%s", "fund": "%s", "funder": "%s", "space": "%s"}""".formatted(
                                receipt.reference(),
                                receipt.submittedAt(),
                                receipt.hash(),
                                receipt.roundTitle(),
                                receipt.fundName(),
                                open.tenant.name(),
                                open.tenant.space())))
                .andExpect(content().string(not(containsString("dementia"))));
        assertThat(file(id)).isEqualTo(file(id));
    }

    @Test
    void onlyThoseWhoseApplicationItIsSaveItAndOnlyOnceItIsSubmitted() throws Exception {
        var id = complete();
        saved(open.mair, open.tenant, id).andExpect(status().isNotFound());
        stage.run(open.mair, open.tenant, () -> submissions.submit(id, true));

        saved(open.mair, open.tenant, id).andExpect(status().isOk());
        saved(open.mair, stage.tenant("Whole Family"), id).andExpect(status().isNotFound());
        saved(stage.person("Ola Nord"), open.tenant, id).andExpect(status().isNotFound());
        saved(stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER), open.tenant, id)
                .andExpect(status().isNotFound());
        browser.perform(get(address(open.tenant, id))).andExpect(status().is3xxRedirection());
    }

    @Test
    void theMailNamesTheFileAndWhereItIsChecked() {
        var id = submitted();

        assertThat(letters.last(stage.emailOf(open.sian)).body())
                .contains("http://localhost:8080" + address(open.tenant, id))
                .contains("http://localhost:8080/" + open.tenant.space() + "/receipts");
    }

    @Test
    void aStrangerIsToldThatAReceiptIsGenuineAndWhenTheApplicationWasSubmitted() throws Exception {
        var receipt = file(submitted());
        var moment = new Formats(Texts.ENGLISH, open.tenant.zone())
                .dateTimeToTheSecond(Instant.parse(receipt.text("submittedAt")));

        for (var answer : new ResultActions[] {pasted(open.tenant, receipt.json()), uploaded(receipt.json())}) {
            answer.andExpect(status().isOk())
                    .andExpect(cookie().doesNotExist("JSESSIONID"))
                    .andExpect(content().string(containsString("This receipt is genuine")))
                    .andExpect(content().string(containsString(receipt.text("reference"))))
                    .andExpect(content().string(containsString(moment)))
                    .andExpect(content().string(not(containsString("dementia"))));
            assertThat(answer.andReturn().getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void whatWeDidNotSignIsToldApartFromWhatWasChanged() throws Exception {
        var receipt = file(submitted()).json();

        pasted(open.tenant, receipt.replace("three counties", "four counties"))
                .andExpect(content().string(containsString("This receipt has been changed")))
                .andExpect(content().string(not(containsString("This receipt is genuine"))));
        pasted(open.tenant, receipt.replaceFirst("\"key\": \".", "\"key\": \"x"))
                .andExpect(content().string(containsString("We did not sign this receipt")));
        pasted(open.tenant, "Dear sir or madam").andExpect(content().string(containsString("This is not a receipt")));
    }

    @Test
    void aReceiptOfAnotherFunderRevealsNothingOfThatFunder() throws Exception {
        var receipt = file(submitted());
        var elsewhere = stage.tenant("Whole Family");

        // Shown is what was typed, and no more than that: so it is sent as a file.
        uploaded(elsewhere, receipt.json())
                .andExpect(content().string(containsString("This is a receipt of another funder")))
                .andExpect(content().string(not(containsString(open.tenant.name()))))
                .andExpect(content().string(not(containsString(open.tenant.space()))))
                .andExpect(content().string(not(containsString(receipt.text("reference")))));
        pasted(elsewhere, receipt.json().replace(open.tenant.space(), elsewhere.space()))
                .andExpect(content().string(containsString("This receipt has been changed")));
    }

    @Test
    void whoSendsNothingOrFarTooMuchIsToldBesideTheField() throws Exception {
        for (var nothing : new ResultActions[] {pasted(open.tenant, " \n "), uploaded("")}) {
            nothing.andExpect(status().isOk())
                    .andExpect(content().string(containsString("id=\"file-error\"")))
                    .andExpect(content().string(containsString("Choose a receipt file, or paste the text")));
        }
        var tooLong = "{".repeat(ReceiptFiles.MOST_CHARACTERS + 1);
        pasted(open.tenant, tooLong)
                .andExpect(content().string(containsString("id=\"receipt-error\"")))
                .andExpect(content().string(containsString("none is longer than 10,000 characters")));
        uploaded(tooLong).andExpect(content().string(containsString("id=\"file-error\"")));
        pasted(open.tenant, "[".repeat(ReceiptFiles.MOST_CHARACTERS))
                .andExpect(content().string(containsString("This is not a receipt")));
    }

    @Test
    void thePageIsEverybodysWithTheKeysOnItAndInWelshToo() throws Exception {
        var page = "/" + open.tenant.space() + "/receipts";

        var answer = browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("-----BEGIN PUBLIC KEY-----")))
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        browser.perform(get(page).header("Accept-Language", "cy"))
                .andExpect(content().string(containsString("Gwirio derbynneb")))
                .andExpect(content().string(not(containsString("Check"))));
        browser.perform(get("/nobody/receipts")).andExpect(status().isNotFound());
        browser.perform(post("/nobody/receipts")).andExpect(status().isNotFound());
    }

    @Test
    void aDraftsOwnDeadlineGoesIntoItsWritersCalendarsAndALaterOneTakesItsPlace() throws Exception {
        var id = open.started(applications);
        var address = "/" + open.tenant.space() + "/files/applications/" + id + "/deadline.ics";
        var first = calendar(open.dev, address);
        var later = open.closesAt.plus(Duration.ofDays(1));
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> new RoundDeadlineRepository(db).moveDeadline(open.round, open.closesAt, later));
        var second = calendar(open.dev, address);

        assertThat(first).contains("UID:" + id + "\r\n").contains("DTSTART:" + UTC.format(open.closesAt) + "\r\n");
        assertThat(second).contains("UID:" + id + "\r\n").contains("DTSTART:" + UTC.format(later) + "\r\n");
        assertThat(sequence(second))
                .isEqualTo(sequence(first) + Duration.ofDays(1).toSeconds());
        browser.perform(get(address).with(authentication(SignedIn.as(stage.person("Ola Nord")))))
                .andExpect(status().isNotFound());
        browser.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    private String calendar(PersonId who, String address) throws Exception {
        return browser.perform(get(address).with(authentication(SignedIn.as(who))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static long sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    private ApplicationId complete() {
        return open.complete(applications, outlines, answers, budgets, plans);
    }

    private ApplicationId submitted() {
        var id = complete();
        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)))
                .isInstanceOf(SubmitResult.Submitted.class);
        return id;
    }

    private ReceiptFile file(ApplicationId id) {
        return stage.as(open.mair, open.tenant, () -> receipts.of(id).orElseThrow());
    }

    private static String address(Tenant tenant, ApplicationId id) {
        return "/" + tenant.space() + "/files/receipts/" + id;
    }

    private ResultActions saved(PersonId who, Tenant tenant, ApplicationId id) throws Exception {
        return browser.perform(get(address(tenant, id)).with(authentication(SignedIn.as(who))));
    }

    private ResultActions pasted(Tenant tenant, String text) throws Exception {
        return browser.perform(post("/" + tenant.space() + "/receipts").param("receipt", text));
    }

    private ResultActions uploaded(String text) throws Exception {
        return uploaded(open.tenant, text);
    }

    private ResultActions uploaded(Tenant tenant, String text) throws Exception {
        var file = new MockMultipartFile("file", "receipt.json", null, text.getBytes(StandardCharsets.UTF_8));
        return browser.perform(multipart("/" + tenant.space() + "/receipts").file(file));
    }
}
