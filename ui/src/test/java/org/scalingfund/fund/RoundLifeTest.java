package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ProductTest
class RoundLifeTest {
    @Autowired
    private Stage stage;

    @Autowired
    private Funds funds;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundSetUp setUp;

    @Autowired
    private RoundDesign design;

    @Autowired
    private RoundQuestions questions;

    @Autowired
    private RoundSteering steering;

    @Autowired
    private DueSteps due;

    @Autowired
    private ProductClock clock;

    @Autowired
    private DSLContext db;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Rounds and their life", funds, rounds, setUp);
    }

    @Test
    void aRoundOpensAndClosesByTheClockAndThenWaitsForAFundManager() {
        var id = published("L1");
        var dates = funder.round(id).dates();

        due.runUntil(funder.tenant.id(), dates.opensAt().minusMillis(1));
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.SCHEDULED);
        due.runUntil(funder.tenant.id(), dates.opensAt());
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.OPEN);
        due.runUntil(funder.tenant.id(), dates.closesAt());
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(openWork(id)).containsExactly("CLOSE_ASSESSMENT");

        assertThat(funder.as(() -> steering.closeAssessment(id))).isInstanceOf(RoundMoveResult.Done.class);
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.ASSESSED);
        assertThat(openWork(id)).doesNotContain("CLOSE_ASSESSMENT");
        assertThat(funder.as(() -> steering.closeAssessment(id)))
                .isEqualTo(new RoundMoveResult.NotNow(RoundStatus.ASSESSED));
    }

    @Test
    void aMovedDeadlineIsTheOneTheClockClosesBy() {
        var id = published("M1");
        var before = funder.round(id).dates();
        due.runUntil(funder.tenant.id(), before.opensAt());
        var later = moved(before, Duration.ofDays(3));

        assertThat(move(id, before, later, before.opensAt().plusSeconds(60), "The portal was down"))
                .isInstanceOf(MoveDatesResult.Moved.class);

        due.runUntil(funder.tenant.id(), before.closesAt());
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.OPEN);
        due.runUntil(funder.tenant.id(), later.closesAt());
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.CLOSED);
        assertThat(move(id, later, moved(later, Duration.ofDays(1)), later.closesAt(), "Too late"))
                .isInstanceOf(MoveDatesResult.TooLate.class);
    }

    @Test
    void anOpenRoundsDeadlineIsNeverMovedToAnEarlierMomentNorWithoutAReason() {
        var id = published("M2");
        var before = funder.round(id).dates();
        due.runUntil(funder.tenant.id(), before.opensAt());

        var refused = move(
                id, before, moved(before, Duration.ofDays(-1)), before.opensAt().plusSeconds(60), " ");

        assertThat(((MoveDatesResult.Refused) refused).problems())
                .extracting(RoundProblem::code)
                .containsExactly("reason-missing", "deadline-earlier");
    }

    @Test
    void aColleaguesMoveIsNotOverwritten() {
        var id = published("M3");
        var before = funder.round(id).dates();
        var now = Instant.now();

        assertThat(move(id, before, moved(before, Duration.ofDays(1)), now, "First"))
                .isInstanceOf(MoveDatesResult.Moved.class);
        assertThat(move(id, before, moved(before, Duration.ofDays(2)), now, "Second"))
                .isInstanceOf(MoveDatesResult.ChangedMeanwhile.class);
    }

    @Test
    void aWithdrawnRoundNeverOpens() {
        var id = published("X1");
        var dates = funder.round(id).dates();

        assertThat(funder.as(() -> steering.withdraw(id, "The money is gone")))
                .isInstanceOf(RoundMoveResult.Done.class);
        due.runUntil(funder.tenant.id(), dates.closesAt());

        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.WITHDRAWN);
        assertThat(openWork(id)).isEmpty();
    }

    @Test
    void anotherTenantsRoundIsNotFoundHoweverItIsAskedFor() {
        var id = funder.draft("N1");
        var round = funder.round(id);
        var other = new FundStage(stage, "Other", funds, rounds, setUp);

        assertThat(other.as(() -> rounds.find(id))).isEmpty();
        assertThat(other.as(() -> rounds.sheet(id))).isEmpty();
        assertThat(other.as(() -> design.find(id))).isEmpty();
        assertThat(other.as(() -> rounds.list(RoundFilter.ALL, null, 10))).isEmpty();
        assertThat(other.as(() -> steering.publish(id))).isInstanceOf(PublishResult.NoLongerDraft.class);
        assertThat(other.as(() -> steering.withdraw(id, "Mine now"))).isInstanceOf(RoundMoveResult.Gone.class);
        assertThat(other.as(() -> setUp.changeBasics(id, round.basics(), new RoundBasics("N2", "Ours", "Ours"))))
                .isInstanceOf(SetUpResult.NoLongerDraft.class);
        assertThat(other.as(() -> rounds.create(new NewRound(funder.fund, "adult-social-care", "N3", "Theirs"))))
                .isInstanceOf(CreateRoundResult.NoSuchFund.class);
        assertThat(funder.round(id)).isEqualTo(round);
    }

    @Test
    void aCodeIsUsedOnceInAFund() {
        funder.draft("K1");
        var second = funder.draft("K2");
        var seen = funder.round(second).basics();

        assertThat(funder.as(() -> rounds.create(new NewRound(funder.fund, "childrens-services", "K1", "Again"))))
                .isInstanceOf(CreateRoundResult.CodeTaken.class);
        assertThat(funder.as(
                        () -> setUp.changeBasics(second, seen, new RoundBasics("K1", seen.title(), seen.summary()))))
                .isInstanceOf(SetUpResult.CodeTaken.class);
    }

    @Test
    void aRoundBegunFromAnEarlierOneHasAllOfItAndDatesToComeAsFarApart() {
        var past = funder.draft("P1", Instant.parse("2026-01-12T09:00:00Z"));
        var section = form(past).sections().getFirst().id();
        funder.run(() -> questions.addQuestion(past, section, growing(form(past).freeCode())));
        var before = funder.round(past);

        var created = funder.as(
                () -> rounds.create(new NewRound(funder.fund, new RoundSource.Past(past), "P2", "Once more", null)));
        var again = funder.round(((CreateRoundResult.Created) created).round());

        assertThat(again.basics())
                .isEqualTo(new RoundBasics("P2", "Once more", before.basics().summary()));
        assertThat(again.money()).isEqualTo(before.money());
        assertThat(again.audience()).isEqualTo(before.audience());
        assertThat(again.scoring()).isEqualTo(before.scoring());
        assertThat(again.dates().opensAt()).isAfter(Instant.now());
        assertThat(Duration.between(again.dates().opensAt(), again.dates().closesAt())
                        .toDays())
                .isBetween(27L, 28L);
        var copied = form(again.id());
        assertThat(copied.questions())
                .extracting(Question::code, Question::label, Question::logic)
                .isEqualTo(form(past).questions().stream()
                        .map(question -> tuple(question.code(), question.label(), question.logic()))
                        .toList());
        assertThat(copied.questions())
                .extracting(Question::id)
                .doesNotContainAnyElementsOf(
                        form(past).questions().stream().map(Question::id).toList());
        assertThat(copied.criteria().getFirst().questions())
                .hasSameSizeAs(form(past).criteria().getFirst().questions())
                .isSubsetOf(copied.questions().stream().map(Question::id).toList());
    }

    @Test
    void nothingIsBegunFromAnotherFundersRound() {
        var theirs = new FundStage(stage, "Other", funds, rounds, setUp).draft("T1");

        assertThat(funder.as(() ->
                        rounds.create(new NewRound(funder.fund, new RoundSource.Past(theirs), "T2", "Theirs", null))))
                .isInstanceOf(CreateRoundResult.NoSuchSource.class);
    }

    @Test
    void aColleaguesChangeToADraftIsNotOverwritten() {
        var id = funder.draft("E1");
        var seen = funder.round(id).money();
        var mine = new RoundMoney(seen.budget(), seen.leastAward(), seen.budget());

        assertThat(funder.as(() -> setUp.changeMoney(id, seen, mine))).isInstanceOf(SetUpResult.Done.class);
        assertThat(funder.as(() ->
                        setUp.changeMoney(id, seen, new RoundMoney(seen.budget(), seen.mostAward(), seen.mostAward()))))
                .isInstanceOf(SetUpResult.ChangedMeanwhile.class);
        assertThat(funder.round(id).money()).isEqualTo(mine);
    }

    @Test
    void theDatabaseKeepsLimitsOfWordsToWhatIsWrittenAndChoicesToWhatIsChosen() {
        var draft = funder.draft("LIM");
        var need = form(draft).questions().getFirst();
        assertThat(need.kind()).isEqualTo(QuestionKind.LONG_TEXT);

        for (var change : List.of(
                DSL.update(QUESTION).setNull(QUESTION.WORD_LIMIT),
                DSL.update(QUESTION).set(QUESTION.KIND, "NUMBER"),
                DSL.update(QUESTION).set(QUESTION.CHOICES, new String[] {"Yes", "No"}))) {
            var query = change.where(QUESTION.ID.eq(need.id().value()));
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> stage.inTransaction(Standpoint.in(funder.tenant.id()), () -> db.execute(query)));
        }
    }

    @Test
    void aQuestionMovesPastTheEdgeOfItsSectionIntoTheNext() {
        var id = funder.draft("V1");
        var sections = form(id).sections();
        var last = sections.getFirst().questions().getLast();

        assertThat(funder.as(() -> questions.moveQuestion(id, last, Direction.DOWN)))
                .isInstanceOf(SetUpResult.Done.class);
        assertThat(form(id).sections().get(1).questions().getFirst()).isEqualTo(last);
        assertThat(funder.as(() -> questions.moveQuestion(id, last, Direction.UP)))
                .isInstanceOf(SetUpResult.Done.class);
        assertThat(form(id).sections()).isEqualTo(sections);
    }

    @Test
    void ofTwoQuestionsAddedFromTheSameViewOfTheFormEachHasACodeAndSpeaksOfItself() {
        var id = funder.draft("W1");
        var seen = form(id);
        var section = seen.sections().getFirst().id();

        funder.run(() -> questions.addQuestion(id, section, growing(seen.freeCode())));
        funder.run(() -> questions.addQuestion(id, section, growing(seen.freeCode())));

        var added = form(id).sections().getFirst().questions().reversed().subList(0, 2);
        assertThat(added).extracting(Question::code).doesNotHaveDuplicates();
        assertThat(added)
                .allSatisfy(question -> assertThat(question.logic().validWhen()).isEqualTo(question.code() + " > 0"));
    }

    @Test
    void listsPageByKeyAndFilterByStatus() {
        var first = funder.draft("Z1", FundStage.soon().plus(30, ChronoUnit.DAYS));
        var second = funder.draft("Z2", FundStage.soon().plus(20, ChronoUnit.DAYS));
        var third = published("Z3");

        var page = funder.as(() -> rounds.list(RoundFilter.ALL, null, 2));
        assertThat(page).extracting(RoundRow::id).containsExactly(first, second);
        assertThat(funder.as(() -> rounds.list(RoundFilter.ALL, page.getLast(), 2)))
                .extracting(RoundRow::id)
                .containsExactly(third);
        assertThat(funder.as(() -> rounds.list(RoundFilter.in(RoundStatus.SCHEDULED), null, 9)))
                .extracting(RoundRow::id)
                .containsExactly(third);
        assertThat(funder.as(() -> rounds.list(RoundFilter.of(funder.fund), null, 9)))
                .hasSize(3);
        assertThat(funder.as(() -> rounds.list(RoundFilter.of(FundId.random()), null, 9)))
                .isEmpty();
    }

    private static Question growing(String code) {
        return new Question(
                QuestionId.random(),
                code,
                "How many people more?",
                "",
                "",
                true,
                AnswerShape.of(QuestionKind.NUMBER),
                new QuestionLogic("", code + " > 0", "Enter more than nobody", ""));
    }

    private RoundId published(String code) {
        var id = funder.draft(code, FundStage.soon());
        assertThat(funder.as(() -> steering.publish(id))).isInstanceOf(PublishResult.Published.class);
        return id;
    }

    private RoundForm form(RoundId id) {
        return funder.as(() -> design.find(id)).orElseThrow();
    }

    private MoveDatesResult move(RoundId id, RoundDates seen, RoundDates wanted, Instant at, String reason) {
        var result = new MoveDatesResult[1];
        clock.at(at, () -> result[0] = funder.as(() -> steering.moveDates(id, seen, wanted, reason)));
        return result[0];
    }

    private static RoundDates moved(RoundDates dates, Duration by) {
        return new RoundDates(
                dates.opensAt(),
                dates.closesAt().plus(by),
                dates.assessBy(),
                dates.decideBy(),
                dates.workFrom(),
                dates.workUntil());
    }

    private List<String> openWork(RoundId id) {
        return stage.inTransaction(
                Standpoint.in(funder.tenant.id(), funder.mair),
                () -> db.select(WORK_ITEM.KIND)
                        .from(WORK_ITEM)
                        .where(WORK_ITEM.SUBJECT_ID.eq(id.value()))
                        .and(WORK_ITEM.DONE_AT.isNull())
                        .fetch(WORK_ITEM.KIND));
    }
}
