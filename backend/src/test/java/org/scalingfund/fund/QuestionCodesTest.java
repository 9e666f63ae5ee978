package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What questions are called when colleagues write the same form at once, and when questions go. */
class QuestionCodesTest {

    @Test
    void aCodeThatAColleagueTookMeanwhileIsGivenUpAlsoInOwnFormulas() {
        var form = form(amount("Q1", QuestionLogic.NONE), amount("Q2", QuestionLogic.NONE));
        var mine = amount("Q2", new QuestionLogic("q2 > Q1", "Q2<=Q20 or Q1 = Q2", "At most Q2", "sum(Q2,q2)"));

        var added = form.added(mine);

        assertThat(added.code()).isEqualTo("Q3");
        assertThat(added.logic())
                .isEqualTo(new QuestionLogic("Q3 > Q1", "Q3<=Q20 or Q1 = Q3", "At most Q2", "sum(Q3,Q3)"));
    }

    @Test
    void whatIsWrittenOutInAFormulaStaysAsItIsEvenWhenTheFormulaIsFaulty() {
        var form = form(amount("Q1", QuestionLogic.NONE));
        var mine = amount("Q1", new QuestionLogic("Q1 = \"Q1\" and (Q1 ! 'Q1'", "", "", ""));

        assertThat(form.added(mine).logic().shownWhen()).isEqualTo("Q2 = \"Q1\" and (Q2 ! 'Q1'");
    }

    @Test
    void aFreeCodeIsKeptSoThatAFormulaAboutAQuestionThatWentIsNotAboutThisOne() {
        var form = form(amount("Q1", QuestionLogic.NONE));
        var mine = amount("Q3", new QuestionLogic("", "Q3 > Q2", "More than before", ""));

        assertThat(form.added(mine)).isEqualTo(mine);
        assertThat(form.logicWith(mine).problemsOf("Q3")).hasSize(1);
    }

    @Test
    void theCodeOfAQuestionThatWentIsNotGivenAgainWhileAFormulaUsesIt() {
        var form = form(amount("Q1", new QuestionLogic("q2 > 0 and Q3 > 0", "", "", "")));

        assertThat(form.freeCode()).isEqualTo("Q4");
        assertThat(form(amount("Q1", QuestionLogic.NONE)).freeCode()).isEqualTo("Q2");
        assertThat(form().freeCode()).isEqualTo("Q1");
    }

    private static RoundForm form(Question... questions) {
        return new RoundForm(List.of(), List.of(new Section(SectionId.random(), "The money", List.of(questions))));
    }

    private static Question amount(String code, QuestionLogic logic) {
        return new Question(
                QuestionId.random(), code, "How much?", "", "", true, AnswerShape.of(QuestionKind.MONEY), logic);
    }
}
