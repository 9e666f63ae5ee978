package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormLogicTest {
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();

    @Test
    void aQuestionIsAskedWhenTheAnswersSaySo() {
        var council = ask(QuestionKind.YES_NO, QuestionLogic.NONE);
        var officer = ask(QuestionKind.SHORT_TEXT, shownWhen("Q1 = yes"));

        assertThat(outcome().isShown(officer)).isFalse();
        answers.put(council.code(), "YES");
        assertThat(outcome().isShown(officer)).isTrue();
        answers.put(council.code(), "NO");
        assertThat(outcome().isShown(officer)).isFalse();
    }

    @Test
    void whatIsNotAskedCountsAsNotAnsweredWhateverStillStandsThere() {
        ask(QuestionKind.YES_NO, QuestionLogic.NONE);
        ask(QuestionKind.MONEY, shownWhen("Q1 = yes"));
        var total = ask(QuestionKind.MONEY, calculatedAs("sum(1000, Q2)"));
        answers.putAll(Map.of("Q1", "YES", "Q2", "250.50"));

        assertThat(outcome().answer(total)).isEqualTo("1250.50");
        answers.put("Q1", "NO");
        assertThat(outcome().answer(total)).isEqualTo("1000.00");
    }

    @Test
    void anAnswerIsHeldAgainstTheOthersOnlyOnceItIsGivenAndAskedFor() {
        ask(QuestionKind.DATE, QuestionLogic.NONE);
        var ends = ask(QuestionKind.DATE, new QuestionLogic("", "Q2 > Q1", "The end comes after the start", ""));
        answers.put("Q1", "2027-04-01");

        assertThat(outcome().isValid(ends)).isTrue();
        answers.put("Q2", "2027-03-31");
        assertThat(outcome().isValid(ends)).isFalse();
        answers.put("Q2", "2027-04-02");
        assertThat(outcome().isValid(ends)).isTrue();
    }

    @Test
    void choicesAreComparedOneByOne() {
        ask(QuestionKind.CHOICES, QuestionLogic.NONE);
        var wales = ask(QuestionKind.SHORT_TEXT, shownWhen("includes(Q1, \"Wales\")"));

        answers.put("Q1", "England\nWales");
        assertThat(outcome().isShown(wales)).isTrue();
        answers.put("Q1", "England");
        assertThat(outcome().isShown(wales)).isFalse();
    }

    @Test
    void numbersThatAreNoneAreBlank() {
        ask(QuestionKind.NUMBER, QuestionLogic.NONE);
        var twice = ask(QuestionKind.NUMBER, calculatedAs("Q1 * 2"));

        answers.put("Q1", "about ten");
        assertThat(outcome().answer(twice)).isEmpty();
        answers.put("Q1", "10.5");
        assertThat(outcome().answer(twice)).isEqualTo("21");
    }

    @Test
    void everyMistakeIsToldWithTheQuestionItIsIn() {
        ask(QuestionKind.DATE, QuestionLogic.NONE);
        ask(QuestionKind.MONEY, shownWhen("Q9 = yes"));
        ask(QuestionKind.MONEY, shownWhen("Q1"));
        ask(QuestionKind.MONEY, calculatedAs("Q1"));

        var problems = FormLogic.of(questions).problems();

        assertThat(problems)
                .extracting(RoundProblem::field, problem -> problem.details().getFirst())
                .containsExactly(tuple("shownWhen", "Q2"), tuple("shownWhen", "Q3"), tuple("calculatedAs", "Q4"));
        assertThat(FormLogic.of(questions).problemsOf("Q3"))
                .extracting(RoundProblem::code)
                .containsExactly("formula-gives-YES_NO");
    }

    @Test
    void formulasThatGoRoundInACircleAreNamedAndDecideNothing() {
        var first = ask(QuestionKind.YES_NO, shownWhen("Q2 = yes"));
        ask(QuestionKind.YES_NO, shownWhen("Q3 = yes"));
        ask(QuestionKind.YES_NO, shownWhen("Q1 = yes"));

        assertThat(FormLogic.of(questions).problems())
                .extracting(RoundProblem::code)
                .containsExactly("formula-circle");
        assertThat(outcome().isShown(first)).isTrue();
    }

    @Test
    void aCheckMaySpeakOfItsOwnAnswer() {
        var amount = ask(QuestionKind.MONEY, new QuestionLogic("", "Q1 <= 750000", "At most £750,000", ""));
        answers.put("Q1", "750000.01");

        assertThat(FormLogic.of(questions).problems()).isEmpty();
        assertThat(outcome().isValid(amount)).isFalse();
    }

    private FormOutcome outcome() {
        return FormLogic.of(questions).outcome(question -> answers.getOrDefault(question.code(), ""));
    }

    private Question ask(QuestionKind kind, QuestionLogic logic) {
        var shape = kind.offersChoices()
                ? AnswerShape.chosen(kind, List.of("England", "Wales"))
                : kind.isText() ? AnswerShape.written(kind, 100) : AnswerShape.of(kind);
        var question =
                new Question(QuestionId.random(), "Q" + (questions.size() + 1), "What?", "", "", true, shape, logic);
        questions.add(question);
        return question;
    }

    private static QuestionLogic shownWhen(String formula) {
        return new QuestionLogic(formula, "", "", "");
    }

    private static QuestionLogic calculatedAs(String formula) {
        return new QuestionLogic("", "", "", formula);
    }
}
