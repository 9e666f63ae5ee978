package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class RoundPublishingTest {
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
    private InstantSource clock;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Publishing", funds, rounds, setUp);
    }

    @Test
    void aRoundFromATemplateIsPublishedAndItsProcessBegins() {
        var id = funder.draft("A1");

        assertThat(funder.as(() -> steering.publish(id))).isInstanceOf(PublishResult.Published.class);

        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.SCHEDULED);
        assertThat(funder.as(() -> rounds.drawing(id))).isPresent();
        assertThat(funder.as(() -> rounds.sheet(id)).orElseThrow().history())
                .extracting(entry -> entry.kind())
                .containsExactly("round.published", "round.drafted");
    }

    @Test
    void weightsThatSumTo99Or101AreRefusedAndTheSumIsSaid() {
        for (var by : new int[] {-1, 1}) {
            var id = funder.draft("W" + (2 + by));
            var seen = form(id).criteria().getFirst();
            change(id, seen, with(seen, seen.weight() + by, seen.bands(), seen.questions()));

            assertThat(problems(id)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("weights-sum");
                assertThat(problem.details()).containsExactly(100 + by);
                assertThat(problem.part()).isEqualTo(RoundPart.CRITERIA);
            });
        }
    }

    @Test
    void aCriterionWithAGapAnOverlapOrNoQuestionIsRefused() {
        var id = funder.draft("B1");
        var criteria = form(id).criteria();
        var gap = criteria.getFirst();
        change(
                id,
                gap,
                with(gap, gap.weight(), gap.bands().subList(1, gap.bands().size()), gap.questions()));
        var overlap = criteria.get(1);
        var more = new ArrayList<>(overlap.bands());
        more.add(new Band(4, 4, "Also weak"));
        change(id, overlap, with(overlap, overlap.weight(), more, overlap.questions()));
        var unanswered = criteria.get(2);
        change(id, unanswered, with(unanswered, unanswered.weight(), unanswered.bands(), Set.of()));

        assertThat(problems(id))
                .extracting(RoundProblem::code)
                .containsExactly("bands-gap", "bands-overlap", "criterion-unanswered");
    }

    @Test
    void aScaleThatTheBandsDoNotFitIsRefused() {
        var id = funder.draft("S1");
        var seen = funder.round(id).scoring();
        var wanted = new Scoring(seen.assessorsPerApplication(), new Scale(1, 10), seen.threshold());
        assertThat(funder.as(() -> setUp.changeScoring(id, seen, wanted))).isInstanceOf(SetUpResult.Done.class);

        assertThat(problems(id))
                .extracting(RoundProblem::code)
                .containsOnly("bands-outside")
                .hasSize(form(id).criteria().size());
    }

    @Test
    void aSectionWithoutQuestionsIsRefused() {
        var id = funder.draft("Q1");
        funder.run(() -> questions.addSection(id, new Section(SectionId.random(), "Anything else", List.of())));

        assertThat(problems(id)).extracting(RoundProblem::code).containsExactly("section-empty");
    }

    @Test
    void anOpeningInThePastIsRefusedBeyondAMinute() {
        var past = funder.draft("P1", clock.instant().minus(2, ChronoUnit.MINUTES));
        var justNow = funder.draft("P2", clock.instant().minus(20, ChronoUnit.SECONDS));

        assertThat(problems(past)).extracting(RoundProblem::code).containsExactly("opens-in-past");
        assertThat(funder.as(() -> steering.publish(justNow))).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void ofTwoManagersPublishingAtOnceOnePublishes() throws Exception {
        var id = funder.draft("T1");
        var barrier = new CyclicBarrier(2);
        Callable<PublishResult> publish = () -> {
            barrier.await();
            return funder.as(() -> steering.publish(id));
        };
        try (var managers = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<PublishResult>();
            for (var answer : managers.invokeAll(List.of(publish, publish))) {
                results.add(answer.get());
            }
            assertThat(results)
                    .hasAtLeastOneElementOfType(PublishResult.Published.class)
                    .hasAtLeastOneElementOfType(PublishResult.NoLongerDraft.class);
        }
    }

    @Test
    void whatIsPublishedIsNotChangedAnyMore() {
        var id = funder.draft("C1");
        var before = funder.round(id);
        var criterion = form(id).criteria().getFirst();
        funder.run(() -> steering.publish(id));

        assertThat(funder.as(() -> setUp.changeBasics(id, before.basics(), new RoundBasics("C1", "Other", "Other"))))
                .isInstanceOf(SetUpResult.NoLongerDraft.class);
        assertThat(funder.as(() -> design.removeCriterion(id, criterion)))
                .isInstanceOf(SetUpResult.NoLongerDraft.class);
        assertThat(funder.round(id).basics()).isEqualTo(before.basics());
    }

    @Test
    void onlyFundManagersPublish() {
        var id = funder.draft("R1");
        var auditor = stage.person("Iwan Audit", funder.tenant, Role.AUDITOR);

        assertThat(stage.as(auditor, funder.tenant, () -> rounds.find(id))).isPresent();
        assertThatThrownBy(() -> stage.run(auditor, funder.tenant, () -> steering.publish(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RoundForm form(RoundId id) {
        return funder.as(() -> design.find(id)).orElseThrow();
    }

    /** Why it is refused; the check page says the same. */
    private List<RoundProblem> problems(RoundId id) {
        var refused = (PublishResult.NotReady) funder.as(() -> steering.publish(id));
        assertThat(funder.as(() -> design.problems(id))).isEqualTo(refused.problems());
        assertThat(funder.round(id).status()).isEqualTo(RoundStatus.DRAFT);
        return refused.problems();
    }

    private void change(RoundId id, Criterion seen, Criterion wanted) {
        assertThat(funder.as(() -> design.changeCriterion(id, seen, wanted))).isInstanceOf(SetUpResult.Done.class);
    }

    private static Criterion with(Criterion seen, int weight, List<Band> bands, Set<QuestionId> questions) {
        return new Criterion(seen.id(), seen.code(), seen.title(), seen.guidance(), weight, bands, questions);
    }
}
