package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.scalingfund.evaluation.EvaluationSheet.Found;
import org.scalingfund.milestone.Grants;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.worklist.WorkItem;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An evaluation from its start to what a person concludes, and what becomes of it when two are at it. */
@ProductTest
class StageGateTest {
    private static final Found FOUND = new Found(InnovationStage.GROWING, 3, false, false, "It works.");
    private static final EvidenceFacts LEVEL_4 =
            new EvidenceFacts(true, true, true, true, true, 1, true, false, false, false);

    @Autowired
    ApplicationContext product;

    @Autowired
    Evaluations evaluations;

    @Autowired
    OwnEvaluations ownEvaluations;

    @Autowired
    Conditions conditions;

    @Autowired
    Spreads spreads;

    @Autowired
    DueSteps dueSteps;

    private FundedInnovation innovation;

    @BeforeEach
    void fund() {
        innovation = new FundedInnovation(product);
    }

    @Test
    void theGateSaysWhichRuleItFollowsAndKeepsWhatItLookedAt() {
        var id = recommended();

        var sheet = sheet(id);
        assertThat(sheet.recommendation()).isEqualTo(Recommendation.SCALE);
        assertThat(sheet.rule()).isEqualTo("READY_TO_CHANGE_THE_SYSTEM");
        assertThat(sheet.redConditions()).isEqualTo(1);
        assertThat(waitingFor(innovation.funded.ann)).contains(WorkKind.CONFIRM_RECOMMENDATION);
        var texts = new Texts();
        assertThat(innovation.as(innovation.funded.ann, () -> evaluations.history(id, 1)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.words((key, args) -> texts.get(key, Texts.ENGLISH, args)))
                        .isEqualTo("The stage gate recommends: Scale it up. It is confirmed independently"
                                + " (level 4 or higher), and two or more other organisations run it."));
    }

    @Test
    void ofTwoWhoConcludeAtOnceOneDoes() throws Exception {
        var id = recommended();

        var concluded = atOnce(List.of(
                () -> conclude(innovation.funded.ann, id, Recommendation.SCALE),
                () -> conclude(innovation.funded.ben, id, Recommendation.STOP)));

        assertThat(concluded).containsExactlyInAnyOrder(true, false);
        dueSteps.runUntil(Instant.now());
        assertThat(sheet(id).status()).isEqualTo(EvaluationStatus.PUBLISHED);
        assertThat(waitingFor(innovation.funded.ann)).doesNotContain(WorkKind.CONFIRM_RECOMMENDATION);
        assertThat(conclude(innovation.funded.gwen, id, Recommendation.ADAPT))
                .as("later")
                .isFalse();
    }

    @Test
    void aPersonMayConcludeOtherwiseAndIsNamed() {
        var id = recommended();

        assertThat(conclude(innovation.funded.ann, id, Recommendation.ADAPT)).isTrue();

        var sheet = sheet(id);
        assertThat(sheet.isOverruled()).isTrue();
        assertThat(sheet.concludedBy()).isEqualTo("Ann Lee");
        assertThat(sheet.concludedAt()).isNotNull();
    }

    @Test
    void anEvaluatorRatesUntilTheLevelIsVerified() {
        var id = started();
        var occasion = id.toString();

        assertThat(innovation.rate(innovation.evaluator, occasion, Rater.EVALUATOR, "SYS1", -2))
                .isTrue();
        gathered(id);
        assertThat(innovation.rate(innovation.evaluator, occasion, Rater.EVALUATOR, "SYS2", -2))
                .isTrue();
        verified(id);
        assertThat(innovation.rate(innovation.evaluator, occasion, Rater.EVALUATOR, "SYS2", 2))
                .isFalse();
        dueSteps.runUntil(Instant.now());
        assertThat(sheet(id).redConditions()).isEqualTo(2);
    }

    @Test
    void whatAColleagueWroteIsNeverReplacedUnseen() {
        var id = started();
        var seen = sheet(id).found();
        var hers = new Found(InnovationStage.GROWING, 1, false, false, "Hers");
        var his = new Found(InnovationStage.GROWING, 2, false, false, "His");

        assertThat(note(id, seen, hers)).isEqualTo(new NoteResult.Noted());
        assertThat(note(id, seen, his)).isEqualTo(new NoteResult.Changed(hers));
        assertThat(note(id, hers, his)).isEqualTo(new NoteResult.Noted());
        gathered(id);
        assertThat(note(id, FOUND, hers)).isEqualTo(new NoteResult.NotOpen());
    }

    @Test
    void theRecipientReadsItOnceItIsPublishedAndItStaysAsItWas() {
        var id = recommended();
        assertThat(own(innovation.funded.mair).underWaySince()).isPresent();
        assertThat(own(innovation.funded.mair).published()).isEmpty();
        spread(96);
        conclude(innovation.funded.ann, id, Recommendation.SCALE);
        dueSteps.runUntil(Instant.now());

        spread(99);
        var report = innovation.draft(0);
        innovation.rate(innovation.funded.mair, report.toString(), Rater.SELF, "SYS1", 2);

        var read = own(innovation.funded.mair);
        assertThat(read.published())
                .hasValueSatisfying(sheet -> assertThat(sheet.id()).isEqualTo(id));
        assertThat(read.spread()).extracting(AreaSpread::peopleReached).containsExactly(96);
        assertThat(read.conditions())
                .hasValueSatisfying(
                        profile -> assertThat(profile.redConditions()).isEqualTo(1));
        assertThat(innovation.as(innovation.funded.stranger, () -> ownEvaluations.of(innovation.grant)))
                .isEmpty();
    }

    @Test
    void aLaterEvaluationSupersedesAndOneAtATimeIsUnderWay() {
        var first = recommended();
        assertThat(start()).isEqualTo(new StartResult.UnderWay(first));
        conclude(innovation.funded.ann, first, Recommendation.SCALE);
        dueSteps.runUntil(Instant.now());
        var second = recommended();
        conclude(innovation.funded.ann, second, Recommendation.MAINSTREAM);
        dueSteps.runUntil(Instant.now());

        assertThat(sheet(first).status()).isEqualTo(EvaluationStatus.SUPERSEDED);
        assertThat(own(innovation.funded.mair).published().map(EvaluationSheet::id))
                .contains(second);
        assertThat(innovation.as(
                        innovation.auditor, () -> product.getBean(Grants.class).find(innovation.grant)))
                .isPresent();
    }

    /** The area's numbers on a day of their own, so that the later do not correct the earlier. */
    private void spread(int reached) {
        var area = innovation.as(innovation.evaluator, spreads::areas).getFirst();
        assertThat(innovation.as(
                        innovation.evaluator,
                        () -> spreads.record(
                                innovation.grant,
                                new AreaSpread(
                                        area.code(), "", LocalDate.of(2026, 1, reached - 90), reached, 400, 1, 2))))
                .isTrue();
    }

    private StartResult start() {
        return innovation.as(innovation.evaluator, () -> evaluations.start(innovation.grant));
    }

    private EvaluationId started() {
        return ((StartResult.Started) start()).evaluation();
    }

    private void gathered(EvaluationId id) {
        assertThat(innovation.as(innovation.evaluator, () -> evaluations.gathered(id, FOUND)))
                .isTrue();
    }

    private void verified(EvaluationId id) {
        assertThat(innovation.as(innovation.evaluator, () -> evaluations.verify(id, LEVEL_4, "Seen")))
                .isTrue();
    }

    private EvaluationId recommended() {
        var id = started();
        gathered(id);
        verified(id);
        dueSteps.runUntil(Instant.now());
        return id;
    }

    private boolean conclude(PersonId person, EvaluationId id, Recommendation conclusion) {
        return innovation.as(person, () -> evaluations.conclude(id, conclusion, "Evidence and money agree"));
    }

    private NoteResult note(EvaluationId id, Found seen, Found found) {
        return innovation.as(innovation.evaluator, () -> evaluations.note(id, seen, found));
    }

    private EvaluationSheet sheet(EvaluationId id) {
        return innovation.as(innovation.auditor, () -> evaluations.find(id)).orElseThrow();
    }

    private OwnEvaluation own(PersonId person) {
        return innovation.as(person, () -> ownEvaluations.of(innovation.grant)).orElseThrow();
    }

    private List<WorkKind> waitingFor(PersonId person) {
        return innovation.as(person, () -> product.getBean(WorkList.class).mine(null, 50)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            var results = new ArrayList<Boolean>();
            for (var deed : running) {
                results.add(deed.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
