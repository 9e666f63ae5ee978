package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.Intake;
import org.scalingfund.document.StoreResult;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.ScannerStandIn;
import org.scalingfund.testing.ScannerStandIn.Mood;
import org.scalingfund.testing.SignedIn;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Files that are handed out with questions: from the draft to everybody, through copies and files of rounds. */
@ProductTest
class TemplateFilesTest {
    private static final byte[] BUDGET = pdf("Staff, travel, evaluation");

    @Autowired
    Stage stage;

    @Autowired
    Funds funds;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundSetUp setUp;

    @Autowired
    RoundDesign design;

    @Autowired
    RoundQuestions questions;

    @Autowired
    RoundSteering steering;

    @Autowired
    RoundFiles files;

    @Autowired
    TemplateFiles templates;

    @Autowired
    Intake intake;

    @Autowired
    MockMvc browser;

    private final ScannerStandIn scanner = ScannerStandIn.ofTheProduct();
    private FundStage funder;
    private FundStage other;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Hands out", funds, rounds, setUp);
        other = new FundStage(stage, "Elsewhere", funds, rounds, setUp);
    }

    @AfterEach
    void getWell() {
        scanner.become(Mood.WELL);
    }

    @Test
    void aFileIsReplacedOnlyByOneThatIsTakenAndRemovedAgain() {
        var id = funder.draft("T1");
        assertThat(put(id, "Q7", "budget.pdf", BUDGET)).isInstanceOf(TemplateFileResult.Kept.class);

        assertThat(put(id, "Q7", "evil.pdf", pdf(ScannerStandIn.EICAR)))
                .isEqualTo(new TemplateFileResult.NotTaken(new StoreResult.Infected(ScannerStandIn.VIRUS)));
        assertThat(put(id, "Q7", "budget.pdf", "no pdf at all".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new TemplateFileResult.NotTaken(new StoreResult.WrongType("text/plain")));
        assertThat(names(funder, id)).containsExactly(Map.entry("Q7", "budget.pdf"));
        assertThat(put(id, "Q7", "budget 2.pdf", BUDGET)).isInstanceOf(TemplateFileResult.Kept.class);
        assertThat(names(funder, id)).containsExactly(Map.entry("Q7", "budget 2.pdf"));

        assertThat(funder.as(() -> templates.remove(id, question(id, "Q7")))).isInstanceOf(SetUpResult.Done.class);
        assertThat(names(funder, id)).isEmpty();
        assertThat(funder.as(() -> templates.remove(id, question(id, "Q7"))))
                .isInstanceOf(SetUpResult.ChangedMeanwhile.class);
        assertThat(funder.as(() -> rounds.sheet(id)).orElseThrow().history())
                .extracting(entry -> entry.kind())
                .containsExactly(
                        "round.template-file-removed",
                        "round.template-file-added",
                        "document.refused",
                        "round.template-file-added",
                        "round.drafted");
    }

    @Test
    void theFilesOfARoundComeToFiveMegabytesTogether() {
        var id = funder.draft("T2");
        var most = (int) TemplateFiles.MOST_BYTES;
        assertThat(put(id, "Q1", "first.pdf", Arrays.copyOf(BUDGET, most - BUDGET.length)))
                .isInstanceOf(TemplateFileResult.Kept.class);

        assertThat(put(id, "Q2", "second.pdf", Arrays.copyOf(BUDGET, BUDGET.length + 1)))
                .isEqualTo(new TemplateFileResult.NotTaken(new StoreResult.TooLarge(BUDGET.length)));
        assertThat(put(id, "Q2", "second.pdf", BUDGET)).isInstanceOf(TemplateFileResult.Kept.class);
        assertThat(put(id, "Q1", "first.pdf", Arrays.copyOf(BUDGET, most - BUDGET.length)))
                .isInstanceOf(TemplateFileResult.Kept.class);
    }

    @Test
    void whatIsPublishedKeepsItsFileAndTheOneOfADraftIsNobodyElses() throws Exception {
        var id = funder.draft("T3", FundStage.soon());
        var kept = (TemplateFileResult.Kept) put(id, "Q7", "Cyllideb Tŷ.pdf", BUDGET);
        var address = "/" + funder.tenant.space() + "/rounds/" + id + "/templates/"
                + question(id, "Q7").id();
        var ofDraft = "/" + funder.tenant.space() + "/files/" + kept.document().id();
        var auditor = stage.person("Ada Audit", funder.tenant, Role.AUDITOR);
        var finance = stage.person("Iwan Finance", funder.tenant, Role.FINANCE_OFFICER);

        browser.perform(get(address)).andExpect(status().isNotFound());
        browser.perform(get(address).with(authentication(SignedIn.as(funder.mair))))
                .andExpect(status().isNotFound());
        browser.perform(get(ofDraft)).andExpect(status().is3xxRedirection());
        for (var reader : List.of(funder.mair, auditor)) {
            browser.perform(get(ofDraft).with(authentication(SignedIn.as(reader))))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(BUDGET));
        }
        for (var stranger : List.of(finance, other.mair)) {
            browser.perform(get(ofDraft).with(authentication(SignedIn.as(stranger))))
                    .andExpect(status().isNotFound());
        }

        funder.run(() -> steering.publish(id));

        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''Cyllideb")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(content().bytes(BUDGET));
        browser.perform(get(address.replace(funder.tenant.space(), other.tenant.space())))
                .andExpect(status().isNotFound());
        browser.perform(get(
                        address.replaceFirst("[^/]*$", question(id, "Q1").id().toString())))
                .andExpect(status().isNotFound());
        browser.perform(get(address + "0")).andExpect(status().isNotFound());
        browser.perform(get("/" + funder.tenant.space() + "/rounds/" + id).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("href=\"" + address + "\"")))
                .andExpect(content().string(containsString("Download the file to fill in: Cyllideb Tŷ.pdf")));
        assertThat(put(id, "Q7", "other.pdf", BUDGET)).isInstanceOf(TemplateFileResult.NoLongerDraft.class);
        assertThat(funder.as(() -> templates.remove(id, question(id, "Q7"))))
                .isInstanceOf(SetUpResult.NoLongerDraft.class);
    }

    @Test
    void aFileThatWaitsForItsScanIsHandedOutToNobody() throws Exception {
        var id = funder.draft("T4", FundStage.soon());
        scanner.become(Mood.BABBLING);
        put(id, "Q7", "budget.pdf", BUDGET);
        funder.run(() -> steering.publish(id));

        browser.perform(get("/" + funder.tenant.space() + "/rounds/" + id + "/templates/"
                        + question(id, "Q7").id()))
                .andExpect(status().isNotFound());
        browser.perform(get("/" + funder.tenant.space() + "/rounds/" + id).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("budget.pdf is being scanned for viruses")));
        assertThat(funder.as(() -> files.write(id)).orElseThrow()).doesNotContain("budget.pdf");
    }

    @Test
    void anotherFundersRoundAndQuestionAreRefused() {
        var id = funder.draft("T5");
        var theirs = other.draft("T6");
        var foreign =
                other.as(() -> design.find(theirs)).orElseThrow().questions().getFirst();

        assertThat(funder.as(() -> templates.put(id, foreign.id(), incoming("budget.pdf", BUDGET))))
                .isInstanceOf(TemplateFileResult.NoSuchQuestion.class);
        assertThat(funder.as(() -> templates.put(theirs, foreign.id(), incoming("budget.pdf", BUDGET))))
                .isInstanceOf(TemplateFileResult.NoLongerDraft.class);
        put(id, "Q7", "budget.pdf", BUDGET);
        assertThat(other.as(() -> templates.of(id))).isEmpty();
        var auditor = stage.person("Ada Audit", funder.tenant, Role.AUDITOR);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(
                        auditor, funder.tenant, () -> templates.put(id, foreign.id(), incoming("budget.pdf", BUDGET))));
    }

    @Test
    void aCopyHasAFileOfItsOwn() {
        var id = funder.draft("T7");
        put(id, "Q7", "budget.pdf", BUDGET);
        var copy = ((CreateRoundResult.Created) funder.as(
                        () -> rounds.create(new NewRound(funder.fund, new RoundSource.Past(id), "T8", "Again", null))))
                .round();

        funder.run(() -> templates.remove(id, question(id, "Q7")));

        assertThat(names(funder, id)).isEmpty();
        assertThat(names(funder, copy)).containsExactly(Map.entry("Q7", "budget.pdf"));
    }

    @Test
    void aQuestionThatGoesTakesItsFileWithIt() {
        var id = funder.draft("T9");
        put(id, "Q7", "budget.pdf", BUDGET);
        put(id, "Q1", "people.pdf", BUDGET);

        funder.run(() -> questions.removeQuestion(id, question(id, "Q7")));
        funder.run(() -> questions.removeSection(
                id, design.find(id).orElseThrow().sections().getFirst()));

        assertThat(names(funder, id)).isEmpty();
        assertThat(funder.as(() -> files.write(id)).orElseThrow()).doesNotContain("sha256");
    }

    @Test
    void aRoundThatGoesOutAndComesInIsTheSameLetterForLetterWithItsFiles() throws Exception {
        var id = funder.draft("U1");
        put(id, "Q7", "Cyllideb Tŷ.pdf", BUDGET);
        put(id, "Q1", "people.pdf", pdf("Who, where"));
        var sent = funder.as(() -> files.write(id)).orElseThrow();
        assertThat(sent).contains("\"name\": \"Cyllideb Tŷ.pdf\"");

        var taken = ((CreateRoundResult.Created) create(other, sent, "U1")).round();

        assertThat(other.as(() -> files.write(taken))).contains(sent);
        var file = other.as(() -> templates.of(taken)).values().stream()
                .filter(document -> document.name().startsWith("Cyllideb"))
                .findFirst()
                .orElseThrow();
        browser.perform(get("/" + other.tenant.space() + "/files/" + file.id())
                        .with(authentication(SignedIn.as(other.mair))))
                .andExpect(content().bytes(BUDGET));
    }

    @Test
    void whatCameBrokenIsNotReadAndWhatHasAVirusIsLeftOut() {
        var id = funder.draft("U2");
        put(id, "Q7", "budget.pdf", BUDGET);
        var sent = funder.as(() -> files.write(id)).orElseThrow();
        var hash = sent.replaceFirst("(?s).*\"sha256\": \"([0-9a-f]+)\".*", "$1");

        var broken = (ReadRound.Faulty) funder.as(() -> files.read(sent.replace(hash, "0".repeat(64))));
        assertThat(broken.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).startsWith("/form/sections/");
            assertThat(fault.problem().code()).isEqualTo("file-template-broken");
        });
        var evil = FormDocument.AskedTemplate.of("budget.pdf", pdf(ScannerStandIn.EICAR));
        var infected = sent.replace(hash, evil.sha256())
                .replace(FormDocument.AskedTemplate.of("", BUDGET).content(), evil.content());
        var begun = create(other, infected, "U3");
        assertThat(begun).isInstanceOfSatisfying(CreateRoundResult.CreatedWithout.class, without -> {
            assertThat(without.questions()).containsExactly("Q7");
            assertThat(names(other, without.round())).isEmpty();
        });
    }

    private CreateRoundResult create(FundStage taker, String text, String code) {
        var read = (ReadRound.Readable) taker.as(() -> files.read(text));
        var source = RoundSource.File.of(read.document(), intake);
        return taker.as(() -> rounds.create(
                new NewRound(taker.fund, source, code, read.document().title(), null)));
    }

    private TemplateFileResult put(RoundId round, String code, String name, byte[] bytes) {
        var question = question(round, code).id();
        var file = incoming(name, bytes);
        return funder.as(() -> templates.put(round, question, file));
    }

    private Incoming incoming(String name, byte[] bytes) {
        return intake.take(name, new ByteArrayResource(bytes));
    }

    private Question question(RoundId round, String code) {
        return funder.as(() -> design.find(round)).orElseThrow().questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> names(FundStage owner, RoundId round) {
        var form = owner.as(() -> design.find(round)).orElseThrow();
        return owner.as(() -> templates.of(round)).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> form.question(entry.getKey()).orElseThrow().code(),
                        entry -> entry.getValue().name()));
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
