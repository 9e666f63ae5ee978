package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scalingfund.db.Tables.OUTBOX;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.RoundAssessments;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class AwardDecisionsTest {
    private final Stage stage;
    private final AssessmentScene.Parts parts;
    private final AwardDecisions decisions;
    private final RoundRanking rankings;
    private final DecisionLetters letters;
    private final RoundAssessments rounds;
    private final DueSteps steps;
    private AssessmentScene scene;

    @Autowired
    AwardDecisionsTest(
            Stage stage,
            DSLContext db,
            Allocations allocations,
            Assessments assessments,
            AwardDecisions decisions,
            RoundRanking rankings,
            DecisionLetters letters,
            RoundAssessments rounds,
            ApplicationLifecycle lifecycle,
            ApplicationProgress progress,
            RoundLifecycle roundLifecycle,
            DueSteps steps) {
        this.stage = stage;
        this.decisions = decisions;
        this.rankings = rankings;
        this.letters = letters;
        this.rounds = rounds;
        this.steps = steps;
        parts = new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, roundLifecycle, steps);
        scene = new AssessmentScene(stage, parts, "Deciding");
    }

    @BeforeEach
    void setTheScene() {
        scene = new AssessmentScene(stage, parts, "Deciding");
    }

    @Test
    void fromTheRankingToTheResultsThatGoOutTogether() {
        var lead = stage.person("Lena Lead");
        var best = scene.application(stage.organisation("Best", lead), lead, "60000");
        score(best, 9);
        var good = scene.assessed("50000", 7);
        var poor = scene.assessed("20000", 3);
        close();

        assertThat(scene.asManager(() -> decisions.release(scene.round)))
                .isEqualTo(new ReleaseResult.Undecided(List.of("A2-01", "A2-02", "A2-03")));
        assertThat(scene.asManager(() -> decisions.propose(scene.round, Texts.ENGLISH)))
                .contains(3);
        var board = board();
        assertThat(board.of(best))
                .hasValueSatisfying(d -> assertThat(d.outcome()).isEqualTo(Outcome.FUND));
        assertThat(board.of(good))
                .hasValueSatisfying(d -> assertThat(d.outcome()).isEqualTo(Outcome.RESERVE));
        assertThat(board.of(poor))
                .hasValueSatisfying(d -> assertThat(d.outcome()).isEqualTo(Outcome.DECLINE));
        assertThat(board.given()).isEqualTo(Money.of("60000"));
        assertThat(stage.as(lead, scene.tenant, () -> letters.find(best))).isEmpty();

        assertThat(scene.asManager(() -> decisions.release(scene.round))).isEqualTo(new ReleaseResult.Released(3));
        assertThat(scene.asManager(() -> decisions.release(scene.round)))
                .isEqualTo(new ReleaseResult.AlreadyReleased());
        assertThat(scene.asManager(() -> decisions.decide(poor, decline(), null)))
                .isEqualTo(new DecideResult.AlreadyReleased());
        steps.runUntil(Instant.now());
        steps.runUntil(Instant.now());

        assertThat(scene.statusOf(best)).isEqualTo("FUNDED");
        assertThat(scene.statusOf(good)).isEqualTo("RESERVE");
        assertThat(scene.statusOf(poor)).isEqualTo("DECLINED");
        assertThat(board().status()).isEqualTo(RoundStatus.DECIDED);
        assertThat(stage.as(lead, scene.tenant, () -> letters.find(best)))
                .hasValueSatisfying(letter -> assertThat(letter.feedback()).contains(AssessmentScene.COMMENT));
        assertThat(stage.as(lead, scene.tenant, () -> letters.find(good))).isEmpty();
        assertThat(mailsTo(lead)).isEqualTo(2);
    }

    @Test
    void aDecisionIsRefusedForWhatIsMissingOrTooMuch() {
        var first = scene.assessed("60000", 9);
        var second = scene.assessed("60000", 8);
        assertThat(decide(first, fund("60000"), null)).isEqualTo(new DecideResult.NotDecidable());
        close();

        assertThat(decide(first, new Decision.Draft(Outcome.FUND, null, "Strong", "Well done"), null))
                .isEqualTo(new DecideResult.AmountMissing());
        assertThat(decide(first, new Decision.Draft(Outcome.RESERVE, Money.of("5"), "Strong", "Well done"), null))
                .isEqualTo(new DecideResult.AmountMissing());
        assertThat(decide(first, fund("0"), null)).isEqualTo(new DecideResult.AmountMissing());
        assertThat(decide(first, new Decision.Draft(Outcome.DECLINE, null, " ", "Well done"), null))
                .isEqualTo(new DecideResult.WordsMissing());
        assertThat(decide(first, fund("60000.01"), null)).isEqualTo(new DecideResult.MoreThanAsked(Money.of("60000")));
        assertThat(decide(first, fund("60000"), null)).isInstanceOf(DecideResult.Decided.class);
        assertThat(decide(second, fund("40000.01"), null)).isEqualTo(new DecideResult.OverBudget(Money.of("40000")));
        assertThat(decide(second, fund("40000"), null)).isInstanceOf(DecideResult.Decided.class);
    }

    @Test
    void aColleaguesDecisionIsNeverReplacedUnseen() {
        var application = scene.assessed("60000", 9);
        close();
        var first = (DecideResult.Decided) decide(application, fund("60000"), null);

        assertThat(decide(application, decline(), null))
                .isEqualTo(new DecideResult.ChangedMeanwhile("Morwen Manager", first.at()));
        assertThat(decide(application, decline(), first.at())).isInstanceOf(DecideResult.Decided.class);
    }

    @Test
    void decisionsMadeAtTheSameMomentNeverGiveMoreThanTheBudget() throws Exception {
        var all = new ArrayList<ApplicationId>();
        for (var count = 0; count < 4; count++) {
            all.add(scene.assessed("40000", 8));
        }
        close();
        var together = new CyclicBarrier(all.size());
        try (var people = Executors.newFixedThreadPool(all.size())) {
            var tries = people.invokeAll(all.stream()
                    .<Callable<DecideResult>>map(application -> () -> {
                        together.await();
                        return decide(application, fund("40000"), null);
                    })
                    .toList());
            var decided = 0;
            for (var one : tries) {
                if (one.get() instanceof DecideResult.Decided) {
                    decided++;
                }
            }
            assertThat(decided).isEqualTo(2);
        }
        assertThat(board().given()).isEqualTo(Money.of("80000"));
    }

    @Test
    void anotherFundersRoundIsNotFoundHoweverItIsAskedFor() {
        var application = scene.assessed("60000", 9);
        close();
        decide(application, fund("60000"), null);
        var elsewhere = new AssessmentScene(stage, parts, "Elsewhere");

        assertThat(elsewhere.asManager(() -> rankings.of(scene.round))).isEmpty();
        assertThat(elsewhere.asManager(() -> decisions.find(application))).isEmpty();
        assertThat(elsewhere.asManager(() -> decisions.decide(application, decline(), null)))
                .isEqualTo(new DecideResult.NotDecidable());
        assertThat(elsewhere.asManager(() -> decisions.propose(scene.round, Texts.ENGLISH)))
                .isEmpty();
        assertThat(elsewhere.asManager(() -> decisions.release(scene.round)))
                .isEqualTo(new ReleaseResult.NotAssessed());
        assertThat(elsewhere.asManager(() -> letters.find(application))).isEmpty();
    }

    @Test
    void onlyFundManagersDecideAndAuditorsReadAlong() {
        var auditor = stage.person("Aled Auditor", scene.tenant, Role.AUDITOR);

        assertThat(stage.as(auditor, scene.tenant, () -> rankings.of(scene.round)))
                .isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stage.as(auditor, scene.tenant, () -> decisions.release(scene.round)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scene.asAssessor(0, () -> rankings.of(scene.round)));
    }

    private void score(ApplicationId application, int points) {
        var both = scene.accepted(application, 2);
        scene.score(both.get(0), 0, points, points);
        scene.score(both.get(1), 1, points, points);
        steps.runUntil(Instant.now());
    }

    private void close() {
        scene.asManager(() -> rounds.close(scene.round));
        steps.runUntil(Instant.now());
    }

    private DecideResult decide(ApplicationId application, Decision.Draft draft, @Nullable Instant seen) {
        return scene.asManager(() -> decisions.decide(application, draft, seen));
    }

    private DecisionBoard board() {
        return scene.asManager(() -> rankings.of(scene.round)).orElseThrow();
    }

    private int mailsTo(PersonId person) {
        return stage.inTransaction(
                Standpoint.in(scene.tenant.id()),
                () -> parts.db().fetchCount(OUTBOX, OUTBOX.PERSON_ID.eq(person.value())));
    }

    private static Decision.Draft fund(String pounds) {
        return new Decision.Draft(Outcome.FUND, Money.of(pounds), "Strong", "Well done");
    }

    private static Decision.Draft decline() {
        return new Decision.Draft(Outcome.DECLINE, null, "Weak", "Tell us more about need");
    }
}
