package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Which answers each criterion is judged by, from the draft to the page that everybody reads. */
@ProductTest
class ReadingsOfCriteriaTest {
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
    MockMvc browser;

    private FundStage funder;

    @BeforeEach
    void setTheStage() {
        funder = new FundStage(stage, "Readings", funds, rounds, setUp);
    }

    @Test
    void aQuestionThatNoCriterionReadsIsAHintAndTheRoundIsPublishedAllTheSame() {
        var id = funder.draft("R1");
        assertThat(hints(id)).isEmpty();
        var plan = form(id).criteria().get(2);
        read(id, plan, Set.of(idOf(id, "Q9")));

        assertThat(hints(id)).singleElement().satisfies(hint -> {
            assertThat(hint.code()).isEqualTo("question-unread");
            assertThat(hint.details().getFirst()).isEqualTo("Q8");
        });
        assertThat(funder.as(() -> steering.publish(id))).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void aFileThatNoCriterionReadsIsNoHint() {
        var id = funder.draft("R2");
        var evidence = form(id).criteria().get(1);
        read(id, evidence, Set.of(idOf(id, "Q4"), idOf(id, "Q5"), idOf(id, "Q6")));

        assertThat(form(id).question(idOf(id, "Q7")).orElseThrow().kind()).isEqualTo(QuestionKind.FILE);
        assertThat(hints(id)).isEmpty();
    }

    @Test
    void aQuestionThatGoesIsTakenFromItsCriteriaAndTheOneItLeavesWithNoneIsRefused() {
        var id = funder.draft("R3");
        var need = form(id).criteria().getFirst();
        read(id, need, Set.of(idOf(id, "Q1")));
        var gone = form(id).question(idOf(id, "Q1")).orElseThrow();
        funder.run(() -> questions.removeQuestion(id, gone));

        assertThat(form(id).criteria().getFirst().questions()).isEmpty();
        assertThat(funder.as(() -> design.problems(id)))
                .extracting(RoundProblem::code)
                .containsExactly("criterion-unanswered");
    }

    @Test
    void aCopyOfARoundReadsTheSameQuestionsByCode() {
        var id = funder.draft("R4");
        read(id, form(id).criteria().getFirst(), Set.of(idOf(id, "Q2"), idOf(id, "Q16")));

        var created = funder.as(
                () -> rounds.create(new NewRound(funder.fund, new RoundSource.Past(id), "R5", "Again", null)));

        assertThat(codesReadFirst(((CreateRoundResult.Created) created).round()))
                .containsExactly("Q2", "Q16");
    }

    @Test
    void noCriterionReadsAQuestionOfAnotherRoundOrFunder() {
        var id = funder.draft("R6");
        var seen = form(id).criteria().getFirst();
        var neighbour = funder.draft("R7");
        var other = new FundStage(stage, "Elsewhere", funds, rounds, setUp);
        var theirs = other.draft("R8");
        var foreign = other.as(() -> design.find(theirs))
                .orElseThrow()
                .questions()
                .getFirst()
                .id();

        for (var strange : List.of(idOf(neighbour, "Q1"), foreign)) {
            assertThat(change(id, seen, Set.of(strange))).isInstanceOf(SetUpResult.ChangedMeanwhile.class);
        }
        assertThat(form(id).criteria().getFirst()).isEqualTo(seen);
        assertThat(other.as(() -> design.hints(id))).isEmpty();
    }

    @Test
    void everybodyReadsByWhichAnswersACriterionIsJudgedAndTheOtherWayRound() throws Exception {
        var id = funder.draft("R9", FundStage.soon());
        funder.run(() -> steering.publish(id));

        browser.perform(get("/" + funder.tenant.space() + "/rounds/" + id).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It is judged by your answers to:")))
                .andExpect(content()
                        .string(containsString("<a href=\"#question-Q9\">Where will it start, where next, and who"
                                + " has agreed?</a>")))
                .andExpect(
                        content().string(containsString("<a href=\"#criterion-C3\">Scaling plan and route, 20%</a>; ")))
                .andExpect(content().string(containsString("id=\"criterion-C3\"")))
                .andExpect(content().string(containsString("id=\"question-Q9\"")));
    }

    private List<RoundProblem> hints(RoundId id) {
        return funder.as(() -> design.hints(id));
    }

    private RoundForm form(RoundId id) {
        return funder.as(() -> design.find(id)).orElseThrow();
    }

    private QuestionId idOf(RoundId id, String code) {
        return form(id).questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Set<String> codesReadFirst(RoundId id) {
        var form = form(id);
        return form.readFor(form.criteria().getFirst()).stream()
                .map(Question::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void read(RoundId id, Criterion seen, Set<QuestionId> wanted) {
        assertThat(change(id, seen, wanted)).isInstanceOf(SetUpResult.Done.class);
    }

    private SetUpResult change(RoundId id, Criterion seen, Set<QuestionId> wanted) {
        return funder.as(() -> design.changeCriterion(
                id,
                seen,
                new Criterion(
                        seen.id(), seen.code(), seen.title(), seen.guidance(), seen.weight(), seen.bands(), wanted)));
    }
}
