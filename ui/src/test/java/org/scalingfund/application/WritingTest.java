package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Money;
import org.scalingfund.base.ProductClock;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class WritingTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    @Autowired
    Applications applications;

    @Autowired
    Outlines outlines;

    @Autowired
    WorkList workList;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    @Autowired
    OpenDrafts drafts;

    @Autowired
    Conditions conditions;

    @Autowired
    CurrentTenant current;

    OpenRound open;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
    }

    @Test
    void aSecondApplicationOfTheOrganisationIsTheFirstOneAgain() {
        var first = open.started(applications);

        var second = stage.as(open.dev, open.tenant, () -> applications.start(open.round, open.hearth, "Another"));

        assertThat(second).isInstanceOfSatisfying(StartResult.AlreadyStarted.class, already -> {
            assertThat(already.application()).isEqualTo(first);
            assertThat(ApplicationReference.isSound(already.reference())).isTrue();
            assertThat(already.reference()).startsWith("A2-01-");
        });
    }

    @Test
    void beforeStartingAPersonSeesWhatTheirOrganisationIsWritingAlready() {
        assertThat(choice().draft()).isNull();

        var id = open.started(applications);

        assertThat(choice().draft()).isEqualTo(id);
    }

    private StartSheet.Choice choice() {
        return stage.as(open.mair, open.tenant, () -> applications.beforeStarting(open.round))
                .orElseThrow()
                .organisations()
                .getFirst();
    }

    @Test
    void ofEightColleaguesStartingAtOnceOneStarts() throws Exception {
        var results = atOnce(
                () -> stage.as(open.mair, open.tenant, () -> applications.start(open.round, open.hearth, "At once")));

        assertThat(results).filteredOn(StartResult.Started.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(StartResult.AlreadyStarted.class::isInstance)
                .hasSize(7);
    }

    @Test
    void nobodyStartsForAnOrganisationThatIsNotTheirsOrInARoundThatIsNotOpen() {
        var stranger = stage.person("Ola Nord");

        assertThat(stage.as(stranger, open.tenant, () -> applications.start(open.round, open.hearth, "Mine")))
                .isEqualTo(new StartResult.NotFound());
        assertThat(stage.as(
                        open.mair, open.tenant, () -> applications.start(open.round, OrganisationId.random(), "Mine")))
                .isEqualTo(new StartResult.NotFound());
        clock.at(
                open.closesAt.plus(1, ChronoUnit.MICROS),
                () -> assertThat(stage.as(
                                open.mair, open.tenant, () -> applications.start(open.round, open.hearth, "Late")))
                        .isEqualTo(new StartResult.RoundNotOpen()));
    }

    @Test
    void anAnswerIsSavedByOneStatement() {
        var id = open.started(applications);
        var statements = new Statements();
        var listened = new Answers(new AnswerRepository(statements.of(db)), drafts, current, clock);

        var result = stage.inTransaction(
                Standpoint.in(open.tenant.id(), open.mair), () -> listened.save(id, open.need, "People.", 0));

        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        assertThat(statements.sent()).hasSize(1);
    }

    @Test
    void ofTwoColleaguesInOneAnswerTheSecondIsShownBothTexts() {
        var id = open.started(applications);
        assertThat(save(open.mair, id, "Mair's words", 0)).isInstanceOf(SaveResult.Saved.class);

        assertThat(save(open.dev, id, "Dev's words", 0))
                .isEqualTo(new SaveResult.Conflict("Mair's words", "Mair Rees", 1));
        assertThat(save(open.dev, id, "Dev's words", 1))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(saved.revision()).isEqualTo(2));
        assertThat(save(open.mair, id, "Mair again", 1))
                .isEqualTo(new SaveResult.Conflict("Dev's words", "Dev Patel", 2));
    }

    @Test
    void theSameWordsTwiceAreNoConflict() {
        var id = open.started(applications);
        save(open.mair, id, "Once", 0);

        assertThat(save(open.mair, id, "Once", 0)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void ofEightSavesOfOneRevisionOneIsKeptAndTheOthersAreTold() throws Exception {
        var id = open.started(applications);
        var number = new AtomicInteger();

        var results = atOnce(() -> save(open.mair, id, "Words " + number.incrementAndGet(), 0));

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(SaveResult.Conflict.class::isInstance).hasSize(7);
    }

    @Test
    void whatIsTypedAtTheDeadlineIsKeptAndAMicrosecondLaterRefused() {
        var id = open.started(applications);

        clock.at(open.closesAt, () -> {
            assertThat(save(open.mair, id, "In time", 0)).isInstanceOf(SaveResult.Saved.class);
            assertThat(rate(id)).isTrue();
        });
        clock.at(open.closesAt.plus(1, ChronoUnit.MICROS), () -> {
            assertThat(rate(id)).isFalse();
            var closed = new NotWritable.RoundClosed(open.closesAt);
            assertThat(save(open.mair, id, "Too late", 1)).isEqualTo(new SaveResult.Refused(closed));
            stage.run(open.mair, open.tenant, () -> {
                assertThat(outlines.save(id, OutlineField.SUMMARY, "Late", ""))
                        .isEqualTo(new SaveResult.Refused(closed));
                assertThat(outlines.addArea(id, "E10000014")).isEqualTo(new RowResult.Refused(closed));
                assertThat(budgets.add(id, OpenRound.line("10"))).isEqualTo(new RowResult.Refused(closed));
            });
        });
    }

    @Test
    void aTextThatIsTooLongOrHasACharacterNobodyCanKeepIsDealtWith() {
        var id = open.started(applications);

        assertThat(save(open.mair, id, "x".repeat(Answers.LONGEST + 1), 0))
                .isEqualTo(new SaveResult.TooLong(Answers.LONGEST));
        assertThat(save(open.mair, id, "a\u0000b", 0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(save(open.mair, id, "ab", 0)).isInstanceOf(SaveResult.Saved.class);
        assertThat(save(open.mair, id, "\uD83D\uDE00".repeat(Answers.LONGEST / 2), 1))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aFieldOfTheOutlineIsSavedUnlessAColleagueChangedIt() {
        var id = open.started(applications);
        stage.run(open.mair, open.tenant, () -> {
            assertThat(outlines.save(id, OutlineField.SUMMARY, "Ours", "")).isInstanceOf(SaveResult.Saved.class);
            assertThat(outlines.save(id, OutlineField.SUMMARY, "Mine", ""))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class,
                            theirs -> assertThat(theirs.theirText()).isEqualTo("Ours"));
            assertThat(outlines.save(id, OutlineField.STARTS_ON, "2027-02-30", ""))
                    .isEqualTo(new SaveResult.Unusable());
            assertThat(outlines.save(id, OutlineField.STARTS_ON, "2027-02-28", ""))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(outlines.save(id, OutlineField.STARTS_ON, "", "2027-02-28"))
                    .isInstanceOf(SaveResult.Saved.class);
            assertThat(outlines.save(id, OutlineField.TITLE, " ", "Shared Lives in three counties"))
                    .isEqualTo(new SaveResult.Unusable());
            assertThat(outlines.addArea(id, "X99999999")).isEqualTo(new RowResult.Unusable());
        });
    }

    @Test
    void aDraftStandsOnTheWorkListUnderTheTitleItHasNow() {
        var id = open.started(applications);

        var work = stage.as(open.mair, open.tenant, () -> {
            outlines.save(id, OutlineField.TITLE, "Shared Lives in Wales", "Shared Lives in three counties");
            return workList.mine(null, 10);
        });

        assertThat(work)
                .singleElement()
                .satisfies(line -> assertThat(line.about()).startsWith("A2-01-").endsWith(": Shared Lives in Wales"));
    }

    @Test
    void theAmountIsAlwaysTheExactSumOfTheLines() {
        var id = open.started(applications);
        var first = OpenRound.line("0.10");
        var second = OpenRound.line("0.20");
        stage.run(open.mair, open.tenant, () -> {
            budgets.add(id, first);
            budgets.add(id, first);
            budgets.add(id, second);
            assertThat(amount(id)).isEqualTo(Money.of("0.30"));
            var more = new BudgetLine(second.id(), BudgetCategory.TRAVEL, "Trains", Money.of("99.95"));
            assertThat(budgets.change(id, second, more)).isInstanceOf(RowResult.Kept.class);
            assertThat(amount(id)).isEqualTo(Money.of("100.05"));
            assertThat(budgets.change(id, second, OpenRound.line("5"))).isEqualTo(new RowResult.Unusable());
            assertThat(budgets.remove(id, second)).isEqualTo(new RowResult.ChangedByColleague());
            assertThat(budgets.remove(id, more)).isInstanceOf(RowResult.Kept.class);
            assertThat(budgets.remove(id, more)).isInstanceOf(RowResult.Kept.class);
            assertThat(amount(id)).isEqualTo(Money.of("0.10"));
        });
    }

    @Test
    void linesAddedByEightColleaguesAtOnceAreAllInTheSum() throws Exception {
        var id = open.started(applications);

        atOnce(() -> stage.as(open.mair, open.tenant, () -> budgets.add(id, OpenRound.line("100.01"))));

        assertThat(stage.as(open.mair, open.tenant, () -> amount(id))).isEqualTo(Money.of("800.08"));
    }

    @Test
    void whatIsNotThePersonsCannotBeWrittenByAnyWay() {
        var id = open.started(applications);
        var elsewhere = stage.tenant("Whole Family");
        var stranger = stage.person("Ola Nord");
        stage.organisation("Somebody Else", stranger);
        var milestone =
                new PlannedMilestone(PlannedMilestoneId.random(), "Step", OpenRound.WORK_FROM, new BigDecimal(100));
        var refused = new NotWritable.NoLongerDraft();
        Runnable tries = () -> {
            assertThat(answers.save(id, open.need, "Theirs", 0)).isEqualTo(new SaveResult.Refused(refused));
            assertThat(outlines.save(id, OutlineField.SUMMARY, "Theirs", ""))
                    .isEqualTo(new SaveResult.Refused(refused));
            assertThat(outlines.addArea(id, "E10000014")).isEqualTo(new RowResult.Refused(refused));
            assertThat(outlines.removeArea(id, "E10000014")).isEqualTo(new RowResult.Refused(refused));
            assertThat(budgets.add(id, OpenRound.line("1"))).isEqualTo(new RowResult.Refused(refused));
            assertThat(plans.add(id, milestone)).isEqualTo(new RowResult.Refused(refused));
            assertThat(plans.change(id, milestone, milestone)).isEqualTo(new RowResult.Refused(refused));
            assertThat(plans.remove(id, milestone)).isEqualTo(new RowResult.Refused(refused));
            assertThat(applications.tasks(id)).isEmpty();
            assertThat(applications.withdraw(id)).isEqualTo(new WithdrawResult.NotFound());
        };

        stage.run(stranger, open.tenant, tries);
        stage.run(open.mair, elsewhere, tries);
        stage.run(
                open.mair,
                elsewhere,
                () -> assertThat(applications.beforeStarting(open.round)).isEmpty());
    }

    @Test
    void aQuestionOfAnotherRoundIsNotAnswered() {
        var id = open.started(applications);

        assertThat(save(open.mair, id, QuestionId.random(), "Nowhere"))
                .isEqualTo(new SaveResult.Refused(new NotWritable.NoLongerDraft()));
        assertThat(save(open.mair, id, open.letter, "No file"))
                .isEqualTo(new SaveResult.Refused(new NotWritable.NoLongerDraft()));
    }

    @Test
    void theTaskListSaysHowFarEveryPageIsAndWhoHelps() {
        var id = open.started(applications);
        save(open.dev, id, "People.", 0);

        var tasks =
                stage.as(open.sian, open.tenant, () -> applications.tasks(id).orElseThrow());

        assertThat(tasks.maySign()).isTrue();
        assertThat(tasks.isOpen()).isTrue();
        assertThat(tasks.tasks())
                .extracting(TaskSheet.Task::state)
                .startsWith(PageState.NOT_STARTED, PageState.COMPLETED, PageState.NOT_STARTED, PageState.NOT_STARTED);
        assertThat(tasks.team())
                .extracting(TaskSheet.Colleague::name)
                .containsExactly("Dev Patel", "Mair Rees", "Sian Owen");
        assertThat(tasks.team().getFirst().lastSavedAt()).isNotNull();
    }

    private Money amount(ApplicationId id) {
        return applications.tasks(id).orElseThrow().sheet().facts().amount();
    }

    private SaveResult save(PersonId who, ApplicationId id, String text, int seen) {
        return stage.as(who, open.tenant, () -> answers.save(id, open.need, text, seen));
    }

    private SaveResult save(PersonId who, ApplicationId id, QuestionId question, String text) {
        return stage.as(who, open.tenant, () -> answers.save(id, question, text, 0));
    }

    private boolean rate(ApplicationId id) {
        return stage.as(
                open.mair,
                open.tenant,
                () -> conditions.rate(
                        id, ConditionRating.AT_APPLICATION, Rater.SELF, List.of(new Conditions.Rated("MOB1", 1, ""))));
    }

    static <T> List<T> atOnce(Supplier<T> deed) throws Exception {
        var barrier = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var started = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> {
                        barrier.await();
                        return deed.get();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> one : started) {
                results.add(one.get());
            }
            return results;
        }
    }
}
