package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.document.Intake;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.SignedIn;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Rounds that leave a funder as a file, and come to another one as one. */
@ProductTest
class RoundFilesTest {
    @Autowired
    Stage stage;

    @Autowired
    Funds funds;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundSetUp setUp;

    @Autowired
    RoundFiles files;

    @Autowired
    Intake intake;

    @Autowired
    MockMvc browser;

    private FundStage here;
    private FundStage there;

    @BeforeEach
    void twoFunders() {
        here = new FundStage(stage, "Sends", funds, rounds, setUp);
        there = new FundStage(stage, "Takes", funds, rounds, setUp);
    }

    @Test
    void aRoundTakenInElsewhereIsTheSameRoundLetterForLetter() {
        var sent = written(here, here.draft("F1"));

        var taken = taken(there, sent, "F1");

        assertThat(written(there, taken)).isEqualTo(sent);
    }

    @Test
    void whatASecondOfficerCertifiesGoesAlongInAFileAndInACopy() {
        var round = here.draft("F7");
        var seen = here.round(round).audience();
        var words = "The figures are right.";
        assertThat(written(here, round)).doesNotContain("certification");

        here.run(() -> setUp.changeAudience(round, seen, new RoundAudience(seen.kinds(), seen.nations(), words)));

        var sent = written(here, round);
        assertThat(sent).contains("\"certification\": \"" + words + "\"");
        assertThat(written(there, taken(there, sent, "F7"))).isEqualTo(sent);
        var copied = here.as(
                () -> rounds.create(new NewRound(here.fund, new RoundSource.Past(round), "F8", "Once more", null)));
        assertThat(here.round(((CreateRoundResult.Created) copied).round())
                        .audience()
                        .certification())
                .isEqualTo(words);
        assertThat(RoundAudience.problems(seen.kinds(), seen.nations(), " "))
                .extracting(RoundProblem::textKey)
                .containsExactly("fund.problem.certification-missing");
    }

    @Test
    void aFileIsNoRoundUntilItHasACodeOfItsOwn() {
        var round = here.draft("F2");
        var sent = written(here, round);

        assertThat(here.as(() -> rounds.create(new NewRound(here.fund, source(here, sent), "F2", "Again", null))))
                .isInstanceOf(CreateRoundResult.CodeTaken.class);
        var again = here.as(() -> rounds.find(taken(here, sent, "F3"))).orElseThrow();
        assertThat(again.status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(again.dates()).isEqualTo(here.round(round).dates());
    }

    @Test
    void aRoundOfAnotherFunderIsNotWrittenForAnybody() {
        var round = here.draft("F4");

        assertThat(there.as(() -> files.write(round))).isEmpty();
    }

    @Test
    void anAuditorSavesFilesAndTakesNoneIn() {
        var round = here.draft("F5");
        var auditor = stage.person("Ada Audit", here.tenant, Role.AUDITOR);
        var sent = written(here, round);

        assertThat(stage.as(auditor, here.tenant, () -> files.write(round))).contains(sent);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(auditor, here.tenant, () -> files.read(sent)));
    }

    @Test
    void aFileIsSavedUnderItsAddressByThoseWhoMay() throws Exception {
        var round = here.draft("F6");
        var address = "/" + here.tenant.space() + "/files/rounds/" + round;

        browser.perform(get(address).with(authentication(SignedIn.as(here.mair))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(content().string(written(here, round)));
        browser.perform(get(address.replace(here.tenant.space(), there.tenant.space()))
                        .with(authentication(SignedIn.as(here.mair))))
                .andExpect(status().isForbidden());
        browser.perform(get(address).with(authentication(SignedIn.as(there.mair))))
                .andExpect(status().isForbidden());
        browser.perform(get(address + "0").with(authentication(SignedIn.as(here.mair))))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + here.tenant.space() + "/files/" + RoundFiles.SCHEMA)
                        .with(authentication(SignedIn.as(here.mair))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/schema+json"));
    }

    private String written(FundStage funder, RoundId round) {
        return funder.as(() -> files.write(round)).orElseThrow();
    }

    private RoundId taken(FundStage funder, String text, String code) {
        var source = source(funder, text);
        var result = funder.as(() -> rounds.create(
                new NewRound(funder.fund, source, code, source.document().title(), null)));
        return ((CreateRoundResult.Created) result).round();
    }

    private RoundSource.File source(FundStage funder, String text) {
        var read = funder.as(() -> files.read(text));
        assertThat(read).isInstanceOf(ReadRound.Readable.class);
        return RoundSource.File.of(((ReadRound.Readable) read).document(), intake);
    }
}
