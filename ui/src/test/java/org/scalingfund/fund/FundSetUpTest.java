package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.scalingfund.db.Tables.FUND_YEAR;
import static org.scalingfund.db.Tables.ROUND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.fund.FundStatement.Stance;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.ReadyFund;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a fund says of itself, who may change it, and what its rounds wait for. */
@ProductTest
class FundSetUpTest {
    private static final Money FOUR_MILLION = Money.of("4000000.00");

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
    private RoundSteering steering;

    @Autowired
    private DSLContext db;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Funds", funds, rounds, setUp);
    }

    @Test
    void aNewFundBlocksPublishingUntilEachOfItsPartsIsThere() {
        var fund = begin("Only just begun", Money.of("4000000.50"));
        var round = draft(fund, "N1");

        assertThat(missing(round))
                .containsExactly(
                        "basics fund-officer-missing []",
                        "purpose fund-objectives-missing []",
                        "budget fund-years-sum [" + Money.ZERO + ", " + Money.of("4000000.50") + "]",
                        "standard fund-standard-blank [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");

        done(() -> funds.changeBasics(
                fund,
                fund(fund).basics(),
                new FundBasics("Begun", "For more.", new SeniorOfficer("Gwen Howell", "Director"))));
        done(() -> funds.changePurpose(
                fund, fund(fund).purpose(), new FundPurpose("More people live as they choose.", "", "", "", "")));
        done(() -> funds.changeStandard(fund, List.of(), ReadyFund.complying()));
        years(fund, "4000000.50", "1000000.25", "3000000.24");
        assertThat(missing(round))
                .containsExactly(
                        "budget fund-years-sum [" + Money.of("4000000.49") + ", " + Money.of("4000000.50") + "]");

        years(fund, "4000000.50", "1000000.25", "3000000.25");
        assertThat(funder.as(() -> steering.publish(round))).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void aSeniorOfficerWithoutAJobTitleIsNotNamed() {
        var fund = ready(FOUR_MILLION);
        var round = draft(fund, "S1");
        var before = fund(fund).basics();
        done(() -> funds.changeBasics(
                fund, before, new FundBasics(before.name(), before.summary(), new SeniorOfficer("Gwen Howell", ""))));

        assertThat(missing(round)).containsExactly("basics fund-officer-missing []");
    }

    @Test
    void oneBlankRequirementIsNamedByItsNumber() {
        var fund = ready(FOUR_MILLION);
        var round = draft(fund, "R1");
        var all = fund(fund).standard();
        done(() -> funds.changeStandard(
                fund,
                all,
                all.stream()
                        .filter(said -> said.requirement() != Requirement.ADVICE)
                        .toList()));

        assertThat(missing(round)).containsExactly("standard fund-standard-blank [3]");
    }

    @Test
    void theRoundsOfAFundDoNotGiveMoreThanItHasAndBothSumsAreSaid() {
        var fund = ready(Money.of("7999999.99"));
        var first = draft(fund, "A1");
        var second = draft(fund, "A2");
        assertThat(funder.as(() -> steering.publish(first))).isInstanceOf(PublishResult.Published.class);

        assertThat(problems(second)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rounds-above-fund");
            assertThat(problem.part()).isEqualTo(RoundPart.MONEY);
            assertThat(problem.details()).containsExactly(Money.of("8000000.00"), Money.of("7999999.99"));
        });

        funder.run(() -> steering.withdraw(first, "The money went elsewhere"));
        assertThat(funder.as(() -> steering.publish(second))).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void ofTwoRoundsPublishedAtOnceOnlyOneTakesWhatIsLeft() throws Exception {
        var fund = ready(Money.of("7000000.00"));
        var barrier = new CyclicBarrier(2);
        var tasks = new ArrayList<Callable<PublishResult>>();
        for (var round : List.of(draft(fund, "T1"), draft(fund, "T2"))) {
            tasks.add(() -> {
                barrier.await();
                return funder.as(() -> steering.publish(round));
            });
        }
        try (var managers = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<PublishResult>();
            for (var answer : managers.invokeAll(tasks)) {
                results.add(answer.get());
            }
            assertThat(results)
                    .hasAtLeastOneElementOfType(PublishResult.Published.class)
                    .hasAtLeastOneElementOfType(PublishResult.NotReady.class);
        }
        assertThat(funder.as(() -> funds.sheet(fund)).orElseThrow().published()).isEqualTo(FOUR_MILLION);
    }

    @Test
    void aFundKeepsWhatItsPublishedRoundsGive() {
        var fund = ready(Money.of("6000000.00"));
        var round = draft(fund, "L1");
        funder.run(() -> steering.publish(round));
        var seen = fund(fund).budget();

        var refused =
                funder.as(() -> funds.changeBudget(fund, seen, new FundBudget(Money.of("3999999.99"), List.of())));

        assertThat(((FundChangeResult.Refused) refused).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.details()).containsExactly(FOUR_MILLION));
        assertThat(fund(fund).budget()).isEqualTo(seen);
        done(() -> funds.changeBudget(fund, seen, new FundBudget(FOUR_MILLION, List.of())));
    }

    @Test
    void aColleaguesChangeToAnyPartIsNotOverwritten() {
        var id = ready(FOUR_MILLION);
        var seen = fund(id);
        var officer = seen.basics().officer();
        var outcome = new FundOutcome("More carers have a break", "Yearly survey", "31 of 100", "45 of 100");
        var other = new FundOutcome("Fewer crises", "Counted", "40", "20");
        var strand = new Strand(StrandId.random(), "SCALE", "Scaling", "New areas.");
        var second = new Strand(StrandId.random(), "LEARN", "Learning", "Evaluation.");

        done(() -> funds.changeBasics(id, seen.basics(), new FundBasics("Mine", "For more.", officer)));
        meanwhile(() -> funds.changeBasics(id, seen.basics(), new FundBasics("Yours", "For more.", officer)));
        done(() -> funds.changePurpose(id, seen.purpose(), new FundPurpose("Mine", "", "", "", "")));
        meanwhile(() -> funds.changePurpose(id, seen.purpose(), new FundPurpose("Yours", "", "", "", "")));
        done(() -> funds.changeOutcomes(id, List.of(), List.of(outcome)));
        meanwhile(() -> funds.changeOutcomes(id, List.of(), List.of(other)));
        done(() -> funds.changeBudget(id, seen.budget(), new FundBudget(Money.of("5000000.00"), List.of())));
        meanwhile(() -> funds.changeBudget(id, seen.budget(), new FundBudget(Money.of("6000000.00"), List.of())));
        done(() -> funds.changeStandard(id, seen.standard(), List.of(explained(Requirement.ADVICE))));
        meanwhile(() -> funds.changeStandard(id, seen.standard(), List.of(explained(Requirement.TRAINING))));
        done(() -> funds.changeStrands(id, List.of(), List.of(strand)));
        meanwhile(() -> funds.changeStrands(id, List.of(), List.of(second)));

        var now = fund(id);
        assertThat(now.name()).isEqualTo("Mine");
        assertThat(now.purpose().objectives()).isEqualTo("Mine");
        assertThat(now.outcomes()).containsExactly(outcome);
        assertThat(now.budget().total()).isEqualTo(Money.of("5000000.00"));
        assertThat(now.standard()).containsExactly(explained(Requirement.ADVICE));
        assertThat(now.strands()).containsExactly(strand);
        assertThat(funder.as(() -> funds.sheet(id)).orElseThrow().history())
                .extracting(entry -> entry.kind())
                .startsWith(
                        "fund.strands-changed",
                        "fund.standard-changed",
                        "fund.budget-changed",
                        "fund.outcomes-changed",
                        "fund.purpose-changed",
                        "fund.basics-changed");
    }

    @Test
    void aStrandStaysWhileARoundBelongsToItAndItsCodeIsItsOwn() {
        var id = ready(FOUR_MILLION);
        var scale = new Strand(StrandId.random(), "SCALE", "Scaling", "New areas.");
        var learn = new Strand(StrandId.random(), "LEARN", "Learning", "Evaluation.");
        done(() -> funds.changeStrands(id, List.of(), List.of(scale, learn)));
        var round = ((CreateRoundResult.Created) funder.as(() -> rounds.create(
                        new NewRound(id, new RoundSource.Template("adult-social-care"), "Q1", "Of a strand", learn))))
                .round();

        var refused = funder.as(() -> funds.changeStrands(id, List.of(scale, learn), List.of(scale)));
        assertThat(((FundChangeResult.Refused) refused).problems())
                .extracting(RoundProblem::code, RoundProblem::details)
                .containsExactly(tuple("strand-used", List.of("LEARN")));
        var sameCode = new Strand(StrandId.random(), "LEARN", "Again", "Twice.");
        assertThat(funder.as(() -> funds.changeStrands(id, List.of(scale, learn), List.of(scale, learn, sameCode))))
                .isInstanceOf(FundChangeResult.Refused.class);

        // They may change places and codes in one go.
        var learnFirst = new Strand(learn.id(), "SCALE", "Learning", "Evaluation.");
        var scaleSecond = new Strand(scale.id(), "LEARN", "Scaling", "New areas.");
        done(() -> funds.changeStrands(id, List.of(scale, learn), List.of(learnFirst, scaleSecond)));
        assertThat(fund(id).strands()).containsExactly(learnFirst, scaleSecond);
        assertThat(funder.round(round).basics().strand()).isEqualTo(learnFirst);

        var seen = funder.round(round).basics();
        assertThat(funder.as(() ->
                        setUp.changeBasics(round, seen, new RoundBasics(seen.code(), seen.title(), seen.summary()))))
                .isInstanceOf(SetUpResult.Done.class);
        done(() -> funds.changeStrands(id, List.of(learnFirst, scaleSecond), List.of()));
        assertThat(funder.as(() -> setUp.changeBasics(
                        round,
                        funder.round(round).basics(),
                        new RoundBasics(seen.code(), seen.title(), seen.summary(), learnFirst))))
                .isInstanceOf(SetUpResult.ChangedMeanwhile.class);
    }

    @Test
    void aRoundBelongsToNoStrandOfAnotherFund() {
        var strand = new Strand(StrandId.random(), "SCALE", "Scaling", "New areas.");
        done(() -> funds.changeStrands(ready(FOUR_MILLION), List.of(), List.of(strand)));

        assertThat(funder.as(() -> rounds.create(new NewRound(
                        funder.fund, new RoundSource.Template("adult-social-care"), "Z1", "Wrong", strand))))
                .isInstanceOf(CreateRoundResult.NoSuchStrand.class);
    }

    @Test
    void anotherTenantsFundIsNotFoundHoweverItIsAskedFor() {
        var before = fund(funder.fund);
        var other = new FundStage(stage, "Other", funds, rounds, setUp);

        assertThat(other.as(() -> funds.find(funder.fund))).isEmpty();
        assertThat(other.as(() -> funds.sheet(funder.fund))).isEmpty();
        assertThat(other.as(funds::all)).extracting(Fund::id).containsExactly(other.fund);
        assertThat(other.as(() -> funds.changeBasics(funder.fund, before.basics(), before.basics())))
                .isInstanceOf(FundChangeResult.NoSuchFund.class);
        assertThat(other.as(() -> funds.changeBudget(funder.fund, before.budget(), before.budget())))
                .isInstanceOf(FundChangeResult.NoSuchFund.class);
        assertThat(other.as(() -> funds.changeStrands(funder.fund, List.of(), List.of())))
                .isInstanceOf(FundChangeResult.NoSuchFund.class);
        assertThat(fund(funder.fund)).isEqualTo(before);
    }

    @Test
    void auditorsAndFinanceOfficersReadAFundAndChangeNothing() {
        for (var role : List.of(Role.AUDITOR, Role.FINANCE_OFFICER)) {
            var reader = stage.person("Iwan Reader", funder.tenant, role);
            var seen = stage.as(reader, funder.tenant, () -> funds.find(funder.fund))
                    .orElseThrow();
            assertThatThrownBy(() -> stage.run(
                            reader,
                            funder.tenant,
                            () -> funds.changePurpose(funder.fund, seen.purpose(), seen.purpose())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDatabaseItselfPublishesNoRoundOfAFundThatIsNotReady() {
        var fund = ready(FOUR_MILLION);
        var round = draft(fund, "D1");
        inSql(() -> db.deleteFrom(FUND_YEAR)
                .where(FUND_YEAR.FUND_ID.eq(fund.value()))
                .execute());

        assertThatThrownBy(() -> inSql(() -> db.update(ROUND)
                        .set(ROUND.STATUS, "SCHEDULED")
                        .set(ROUND.PUBLISHED_AT, Instant.now())
                        .where(ROUND.ID.eq(round.value()))
                        .execute()))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("The years do not sum to the budget");
        assertThat(funder.round(round).status()).isEqualTo(RoundStatus.DRAFT);
    }

    private FundId begin(String name, Money budget) {
        var id = FundId.random();
        funder.run(() ->
                funds.create(new NewFund(id, new FundBasics(name, "For more.", new SeniorOfficer("", "")), budget)));
        return id;
    }

    private FundId ready(Money budget) {
        return funder.as(() -> ReadyFund.begin(funds, "Another Fund", "For more.", budget));
    }

    private Fund fund(FundId id) {
        return funder.as(() -> funds.find(id)).orElseThrow();
    }

    private RoundId draft(FundId fund, String code) {
        return ((CreateRoundResult.Created)
                        funder.as(() -> rounds.create(new NewRound(fund, "adult-social-care", code, "Round " + code))))
                .round();
    }

    private void years(FundId id, String total, String first, String second) {
        done(() -> funds.changeBudget(
                id,
                fund(id).budget(),
                new FundBudget(
                        Money.of(total),
                        List.of(
                                new FundBudget.Year(new FinancialYear(2027), Money.of(second)),
                                new FundBudget.Year(new FinancialYear(2026), Money.of(first))))));
    }

    private static FundStatement explained(Requirement requirement) {
        return new FundStatement(requirement, Stance.EXPLAIN, "We are too small.", "A colleague reads along.");
    }

    private void done(Supplier<FundChangeResult> change) {
        assertThat(funder.as(change)).isInstanceOf(FundChangeResult.Done.class);
    }

    private void meanwhile(Supplier<FundChangeResult> change) {
        assertThat(funder.as(change)).isInstanceOf(FundChangeResult.ChangedMeanwhile.class);
    }

    /** What the fund keeps the round from; nothing else does. */
    private List<String> missing(RoundId round) {
        return problems(round).stream()
                .peek(problem -> assertThat(problem.part()).isEqualTo(RoundPart.FUND))
                .map(problem -> problem.field() + " " + problem.code() + " " + problem.details())
                .toList();
    }

    /** Why it is refused; the check page says the same. */
    private List<RoundProblem> problems(RoundId round) {
        var refused = (PublishResult.NotReady) funder.as(() -> steering.publish(round));
        assertThat(funder.as(() -> design.problems(round))).isEqualTo(refused.problems());
        return refused.problems();
    }

    private void inSql(Supplier<Integer> statement) {
        stage.inTransaction(Standpoint.in(funder.tenant.id(), funder.mair), statement);
    }
}
