package org.scalingfund.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.scalingfund.db.Tables.ENQUIRY;
import static org.scalingfund.db.Tables.ENQUIRY_ANSWER;
import static org.scalingfund.db.Tables.PERSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.Entry;
import org.scalingfund.activity.LogCheck;
import org.scalingfund.activity.WholeLog;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundFollower;
import org.scalingfund.fund.Rounds;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What fund managers answer, who is told of it, and what nobody of the funder ever reads: who asked. */
@ProductTest
class AnsweringTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Letters letters;

    @Autowired
    Enquiries enquiries;

    @Autowired
    EnquiryAnswers answers;

    @Autowired
    EnquiryWindows windows;

    @Autowired
    Rounds rounds;

    @Autowired
    List<RoundFollower> followers;

    @Autowired
    WholeLog log;

    @Autowired
    WorkList work;

    @Autowired
    MockMvc browser;

    private AskedRound at;

    @BeforeEach
    void setTheStage() {
        at = new AskedRound(stage, db);
    }

    @Test
    void whatIsPublishedIsReadBySignedOutPeopleInTheFundersWordsAndTheAskersOwnAreKept() throws Exception {
        var id = at.published(enquiries, answers);

        browser.perform(get(at.page()))
                .andExpect(content().string(containsString(AskedRound.REWORDED)))
                .andExpect(content().string(containsString(AskedRound.ANSWER)))
                .andExpect(content().string(not(containsString("Harbour Trust"))))
                .andExpect(header().string("Cache-Control", "max-age=60, private"));
        browser.perform(get(at.page()).header("Accept-Language", "cy"))
                .andExpect(content().string(containsString("Cwestiynau ac atebion am y rownd hon")))
                .andExpect(content().string(containsString(AskedRound.ANSWER)));
        assertThat(find(id).enquiry().words()).isEqualTo(AskedRound.WORDS);
    }

    @Test
    void thePublicPageShowsTheNewestAnswerFirst() throws Exception {
        at.published(enquiries, answers);
        var second = at.asked(enquiries, at.nia, "Is there an upper limit for overheads?");
        asAnn(() -> answers.publish(second, "Is there an upper limit for overheads?", "Yes, 15 percent."));

        browser.perform(get(at.page()))
                .andExpect(content().string(stringContainsInOrder("Yes, 15 percent.", AskedRound.ANSWER)));
    }

    @Test
    void fiftyAnswersStandOnAPageAndTheOlderOnesOnTheNext() throws Exception {
        for (var number = 1; number <= 51; number++) {
            var words = "What is question number %02d?".formatted(number);
            var id = at.asked(enquiries, at.nia, words);
            asAnn(() -> answers.publish(id, words, AskedRound.ANSWER));
        }
        var shown = asAnn(() -> answers.published(at.round, "", 50));
        var older = at.page() + "?answersAfter=" + shown.getLast().enquiry();

        browser.perform(get(at.page()))
                .andExpect(content().string(containsString("question number 51?")))
                .andExpect(content().string(containsString("question number 02?")))
                .andExpect(content().string(not(containsString("question number 01?"))))
                .andExpect(content().string(containsString("href=\"" + older + "#answers\"")));
        browser.perform(get(older))
                .andExpect(content().string(containsString("question number 01?")))
                .andExpect(content().string(not(containsString("question number 02?"))))
                .andExpect(content().string(not(containsString("Older answers"))))
                .andExpect(content().string(containsString("href=\"" + at.page() + "#answers\"")));
        browser.perform(get(at.page() + "?answersAfter=nonsense"))
                .andExpect(content().string(containsString("question number 51?")));
    }

    @Test
    void whatAQuestionIsSetAsideForIsFoundByAWordOfTheQuestionOrOfItsAnswer() {
        var first = at.published(enquiries, answers);
        var second = at.asked(enquiries, at.nia, "Is there an upper limit for overheads?");
        asAnn(() -> answers.publish(second, "Is there an upper limit for overheads?", "Yes, 15 percent."));

        assertThat(asAnn(() -> answers.published(at.round, "", 10)))
                .extracting(Answer::enquiry)
                .containsExactly(second, first);
        assertThat(asAnn(() -> answers.published(at.round, "OVERHEADS", 10)))
                .extracting(Answer::enquiry)
                .containsExactly(second);
        assertThat(asAnn(() -> answers.published(at.round, "both sides have signed", 10)))
                .extracting(Answer::enquiry)
                .containsExactly(first);
        assertThat(asAnn(() -> answers.published(at.round, "100%", 10))).isEmpty();
    }

    @Test
    void whoAppliesIsToldOnceInTheirLanguageAndNobodyElseIs() {
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var dev = at.applicant("Dev Patel", at.round, "SUBMITTED");
        speaksWelsh(dev);
        var gone = at.applicant("Gethin Gone", at.round, "WITHDRAWN");
        var late = at.applicant("Lowri Late", at.round, "EXPIRED");
        var elsewhere = at.applicant("Elsa Elsewhere", at.another(), "DRAFT");

        at.published(enquiries, answers);

        assertThat(lettersTo(mair)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("A2 Scaling what works: a question about the round is answered");
            assertThat(letter.body()).contains(AskedRound.REWORDED, AskedRound.ANSWER);
            assertThat(letter.path()).isEqualTo(at.page() + "#answers");
        });
        assertThat(lettersTo(dev))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject())
                        .isEqualTo("A2 Scaling what works: mae cwestiwn am y rownd wedi’i ateb"));
        assertThat(lettersTo(at.nia))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.subject()).isEqualTo("A2 Scaling what works: your question is answered"));
        for (var other : List.of(gone, late, elsewhere, at.ann, at.gwil)) {
            assertThat(lettersTo(other)).isEmpty();
        }
    }

    @Test
    void whoAsksAndAppliesTooGetsOneMail() {
        var lead = stage.person("Lena Lead");
        var hearth = stage.organisation("Hearth and Harbour", lead);
        at.apply(hearth, lead, at.round, "DRAFT");
        stage.join(hearth, at.nia, "CONTRIBUTOR");

        at.published(enquiries, answers);

        assertThat(lettersTo(at.nia)).hasSize(1);
        assertThat(lettersTo(lead)).hasSize(1);
    }

    @Test
    void ofTwoManagersWhoPublishAtOnceOnePublishesAndTheOtherIsToldThatAColleagueWasFirst() throws Exception {
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var id = at.asked(enquiries);
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(at.ann, at.gwil).stream()
                    .map(manager -> threads.submit(() -> {
                        together.await();
                        return stage.as(
                                manager,
                                at.tenant,
                                () -> answers.publish(id, AskedRound.REWORDED, "As " + manager + " says."));
                    }))
                    .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .containsExactlyInAnyOrder(
                            new AnswerResult.Done(), new AnswerResult.AlreadyConcluded(EnquiryStatus.PUBLISHED));
        }

        assertThat(asAnn(() -> answers.published(at.round, "", 10))).hasSize(1);
        assertThat(lettersTo(mair)).hasSize(1);
        assertThat(lettersTo(at.nia)).hasSize(1);
    }

    @Test
    void anAnswerForTheAskerAloneIsReadByNobodyElseAndSaysInTheHistoryWhy() throws Exception {
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var id = at.asked(enquiries);

        assertThat(asAnn(() -> answers.answerPrivately(id, AskedRound.ANSWER, "x")))
                .isEqualTo(new AnswerResult.Unusable(EnquiryText.REASON));
        assertThat(asAnn(() -> answers.answerPrivately(id, AskedRound.ANSWER, "It names one place only")))
                .isInstanceOf(AnswerResult.Done.class);

        browser.perform(get(at.page())).andExpect(content().string(not(containsString(AskedRound.ANSWER))));
        assertThat(lettersTo(mair)).isEmpty();
        assertThat(lettersTo(at.nia)).singleElement().satisfies(letter -> {
            assertThat(letter.body()).contains(AskedRound.WORDS, AskedRound.ANSWER);
            assertThat(letter.path()).isEqualTo(at.page() + "/questions");
        });
        assertThat(history()).contains("enquiry.answered-privately [Said[words=It names one place only]]");
        assertThat(own())
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.answer()).extracting(Answer::answer).isEqualTo(AskedRound.ANSWER));
    }

    @Test
    void aQuestionIsSetAsideOnlyForAPublishedAnswerOfTheSameRound() {
        var published = at.published(enquiries, answers);
        var rhys = stage.person("Rhys Bowen");
        var again = at.asked(enquiries, rhys, "When may the work begin at the earliest?");
        var waiting = at.asked(enquiries, rhys, "What else does Rhys want to know?");

        assertThat(asAnn(() -> answers.setAside(again, waiting))).isInstanceOf(AnswerResult.NothingToRepeat.class);
        assertThat(asAnn(() -> answers.setAside(again, published))).isInstanceOf(AnswerResult.Done.class);
        assertThat(asAnn(() -> answers.publish(again, AskedRound.REWORDED, AskedRound.ANSWER)))
                .isEqualTo(new AnswerResult.AlreadyConcluded(EnquiryStatus.SET_ASIDE));

        assertThat(lettersTo(rhys))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains(AskedRound.ANSWER));
        assertThat(find(again).answer()).extracting(Answer::enquiry).isEqualTo(published);
    }

    @Test
    void aCorrectionIsShownWithItsDateAndToldToAllWhoApplyAndAllWhoAsked() throws Exception {
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var rhys = stage.person("Rhys Bowen");
        var id = at.published(enquiries, answers);
        var again = at.asked(enquiries, rhys, "When may the work begin at the earliest?");
        asAnn(() -> answers.setAside(again, id));

        assertThat(asAnn(() -> answers.correct(id, 0, "Yes, at your own risk.")))
                .isInstanceOf(CorrectResult.Corrected.class);
        assertThat(stage.as(at.gwil, at.tenant, () -> answers.correct(id, 0, "Never.")))
                .isInstanceOf(CorrectResult.ChangedMeanwhile.class);
        assertThat(asAnn(() -> answers.correct(id, 1, " Yes, at your own risk. ")))
                .isInstanceOf(CorrectResult.Unchanged.class);

        for (var told : List.of(mair, rhys, at.nia)) {
            assertThat(lettersTo(told)).hasSize(2);
            assertThat(lettersTo(told))
                    .anySatisfy(letter -> assertThat(letter.body()).contains("Yes, at your own risk."));
        }
        browser.perform(get(at.page()))
                .andExpect(content().string(containsString("Yes, at your own risk.")))
                .andExpect(content().string(containsString(", corrected on ")))
                .andExpect(content().string(not(containsString(AskedRound.ANSWER))));
        assertThat(history())
                .anyMatch(entry -> entry.startsWith("enquiry.corrected") && entry.contains(AskedRound.ANSWER));
    }

    @Test
    void whatTheAskerAloneWasAnsweredIsCorrectedForTheAskerAlone() throws Exception {
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var id = at.asked(enquiries);
        asAnn(() -> answers.answerPrivately(id, AskedRound.ANSWER, "It names one place only"));

        assertThat(asAnn(() -> answers.correct(id, 0, "Yes, at your own risk.")))
                .isInstanceOf(CorrectResult.Corrected.class);
        assertThat(stage.as(at.gwil, at.tenant, () -> answers.correct(id, 0, "Never.")))
                .isInstanceOf(CorrectResult.ChangedMeanwhile.class);

        assertThat(find(id).enquiry().status()).isEqualTo(EnquiryStatus.PRIVATE);
        assertThat(own())
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.answer()).extracting(Answer::answer).isEqualTo("Yes, at your own risk."));
        assertThat(lettersTo(mair)).isEmpty();
        assertThat(lettersTo(at.nia)).hasSize(2).anySatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("A2 Scaling what works: the answer to your question is corrected");
            assertThat(letter.body()).contains(AskedRound.WORDS, "Yes, at your own risk.");
            assertThat(letter.path()).isEqualTo(at.page() + "/questions");
        });
        browser.perform(get(at.page())).andExpect(content().string(not(containsString("at your own risk"))));
        assertThat(history()).contains("enquiry.corrected-privately [Said[words=" + AskedRound.ANSWER + "]]");
    }

    @Test
    void whatWaitsOrWasSetAsideHasNoAnswerOfItsOwnToCorrect() {
        var published = at.published(enquiries, answers);
        var again = at.asked(enquiries);
        assertThat(asAnn(() -> answers.correct(again, 0, "Yes."))).isInstanceOf(CorrectResult.NotFound.class);
        asAnn(() -> answers.setAside(again, published));

        assertThat(asAnn(() -> answers.correct(again, 0, "Yes."))).isInstanceOf(CorrectResult.NotFound.class);
        assertThat(find(published).answer()).extracting(Answer::answer).isEqualTo(AskedRound.ANSWER);
    }

    @Test
    void nothingThatTheFunderReadsSaysWhoAsked() {
        var auditor = stage.person("Aud Itor", at.tenant, Role.AUDITOR);
        var mair = at.applicant("Mair Rees", at.round, "DRAFT");
        var waiting = at.asked(enquiries);
        var read = new ArrayList<Object>();
        read.add(asAnn(() -> work.mine(null, 10)));
        read.add(find(waiting));
        var published = at.published(enquiries, answers);
        asAnn(() -> answers.setAside(waiting, published));
        var alone = at.asked(enquiries);
        asAnn(() -> answers.answerPrivately(alone, AskedRound.ANSWER, "It names one place only"));

        read.add(asAnn(() -> answers.list(at.round, null, 10)));
        List.of(waiting, published, alone).forEach(id -> read.add(find(id)));
        read.add(asAnn(() -> answers.published(at.round, "", 10)));
        read.add(asAnn(() -> windows.find(at.round)));
        read.add(asAnn(() -> rounds.sheet(at.round)));
        read.add(stage.as(auditor, at.tenant, () -> log.entries(null, 50)));
        read.add(lettersTo(mair));

        assertThat(read.toString())
                .contains(AskedRound.WORDS, AskedRound.ANSWER, "enquiry.asked")
                .doesNotContain("Penhallow", at.nia.toString(), stage.emailOf(at.nia));
        assertThat(stage.as(auditor, at.tenant, log::check)).isInstanceOf(LogCheck.Whole.class);
    }

    @Test
    void theHistoryOfTheRoundTellsWhatHappenedAndWhoOfTheFunderDidIt() {
        at.published(enquiries, answers);

        assertThat(entries()).extracting(Entry::kind).containsExactly("enquiry.published", "enquiry.asked");
        assertThat(entries()).extracting(Entry::person).containsExactly("Ann Lee", null);
    }

    @Test
    void whatPublishesForEverybodyFindsNeitherQuestionsNorPrivateAnswers() {
        at.published(enquiries, answers);
        var alone = at.asked(enquiries);
        asAnn(() -> answers.answerPrivately(alone, "For Nia's eyes only.", "It names one place only"));

        stage.inTransaction(Standpoint.on(Standpoint.Duty.PUBLISHING), () -> {
            assertThat(db.fetchCount(ENQUIRY)).isZero();
            assertThat(db.select(ENQUIRY_ANSWER.ANSWER).from(ENQUIRY_ANSWER).fetch(ENQUIRY_ANSWER.ANSWER))
                    .contains(AskedRound.ANSWER)
                    .doesNotContain("For Nia's eyes only.");
            return true;
        });
    }

    @Test
    void anotherFundersQuestionIsNotFoundHoweverItIsAskedFor() {
        var id = at.asked(enquiries);
        var other = new AskedRound(stage, db);

        assertThat(stage.as(other.ann, other.tenant, () -> answers.find(id))).isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> answers.list(at.round, null, 10)))
                .isEmpty();
        assertThat(stage.as(other.ann, other.tenant, () -> answers.publish(id, AskedRound.REWORDED, AskedRound.ANSWER)))
                .isInstanceOf(AnswerResult.NotFound.class);
        assertThat(find(id).enquiry().status()).isEqualTo(EnquiryStatus.WAITING);
    }

    @Test
    void theListBeginsWithWhatWaitsLongestAndGoesOnWhereAPageEnded() {
        var published = at.published(enquiries, answers);
        var waiting = IntStream.range(0, 4)
                .mapToObj(number -> at.asked(enquiries, at.nia, "What is question number " + number + "?"))
                .toList();
        var expected = new ArrayList<>(waiting);
        expected.add(published);

        var first = asAnn(() -> answers.list(at.round, null, 3));
        var rest = asAnn(() -> answers.list(at.round, first.getLast(), 3));

        var read = new ArrayList<EnquiryId>();
        first.forEach(row -> read.add(row.id()));
        rest.forEach(row -> read.add(row.id()));
        assertThat(read).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsAnsweredOrOfAWithdrawnRoundWaitsForNobody() {
        var id = at.asked(enquiries);
        at.asked(enquiries);
        asAnn(() -> answers.publish(id, AskedRound.REWORDED, AskedRound.ANSWER));
        assertThat(asAnn(() -> work.mine(null, 10))).hasSize(1);

        stage.inTransaction(Standpoint.in(at.tenant.id(), at.ann), () -> {
            followers.forEach(follower -> follower.withdrawn(at.round, "The money is gone"));
            return true;
        });

        assertThat(asAnn(() -> work.mine(null, 10))).isEmpty();
    }

    private <T> T asAnn(Supplier<T> deed) {
        return stage.as(at.ann, at.tenant, deed);
    }

    private EnquirySheet find(EnquiryId id) {
        return asAnn(() -> answers.find(id)).orElseThrow();
    }

    private List<EnquirySheet> own() {
        return stage.as(at.nia, at.tenant, () -> enquiries.sheet(at.round))
                .orElseThrow()
                .own();
    }

    private List<Entry> entries() {
        return asAnn(() -> rounds.sheet(at.round)).orElseThrow().history();
    }

    private List<String> history() {
        return entries().stream()
                .map(entry -> entry.kind() + " " + entry.details())
                .toList();
    }

    private List<Letters.Letter> lettersTo(PersonId person) {
        return letters.to(stage.emailOf(person));
    }

    private void speaksWelsh(PersonId person) {
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(PERSON)
                        .set(PERSON.LANGUAGE, "cy")
                        .where(PERSON.ID.eq(person.value()))
                        .execute());
    }
}
