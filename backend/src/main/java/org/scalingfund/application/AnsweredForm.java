package org.scalingfund.application;

import java.util.HashMap;
import java.util.List;
import org.scalingfund.application.ApplicationSheet.Question;
import org.scalingfund.application.ApplicationSheet.Section;
import org.scalingfund.fund.FormLogic;
import org.scalingfund.fund.FormOutcome;
import org.scalingfund.fund.QuestionId;

/** A form with the answers given to it: its formulas say what is asked, what is worked out, and what does not fit. */
final class AnsweredForm {
    private AnsweredForm() {}

    /** Says of every question whether it is asked and fits, and gives those that are worked out their answers. */
    static List<Section> worked(List<Section> sections) {
        var logic = FormLogic.of(sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::asked)
                .toList());
        if (logic.isNone()) {
            return sections;
        }
        var outcome = outcome(logic, sections);
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> worked(question, outcome))
                                .toList()))
                .toList();
    }

    private static FormOutcome outcome(FormLogic logic, List<Section> sections) {
        var answers = new HashMap<QuestionId, String>();
        sections.stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> answers.put(question.id(), question.answer()));
        return logic.outcome(question -> answers.getOrDefault(question.id(), ""));
    }

    private static Question worked(Question question, FormOutcome outcome) {
        return new Question(
                question.asked(),
                outcome.isShown(question.asked()),
                outcome.isValid(question.asked()),
                outcome.answer(question.asked()),
                question.revision(),
                question.savedBy(),
                question.attachments(),
                question.judgedUnder());
    }
}
