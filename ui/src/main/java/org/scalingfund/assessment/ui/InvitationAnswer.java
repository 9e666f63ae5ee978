package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.scalingfund.assessment.AnswerResult;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;

/** Declares whether there is a conflict of interest, and accepts or declines. */
final class InvitationAnswer extends Composite<Div> {
    private final transient Assessments assessments;
    private final AssessmentId id;
    private final ErrorSummary problems;
    private final transient Runnable answered;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final TextArea reasons = new TextArea();

    private enum Answer {
        ACCEPT,
        CONFLICT,
        DECLINE
    }

    InvitationAnswer(Assessments assessments, AssessmentId id, ErrorSummary problems, Runnable answered) {
        this.assessments = assessments;
        this.id = id;
        this.problems = problems;
        this.answered = answered;
        answer.setLabel(getTranslation("assessment.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(choice -> getTranslation("assessment.answer." + choice));
        answer.getElement().getThemeList().add("vertical");
        answer.addValueChangeListener(
                changed -> reasons.setVisible(changed.getValue() != null && changed.getValue() != Answer.ACCEPT));
        reasons.setLabel(getTranslation("assessment.answer.reasons"));
        reasons.setHelperText(getTranslation("assessment.answer.reasons.hint"));
        reasons.setWidthFull();
        reasons.setMaxLength(2000);
        reasons.setVisible(false);
        var go = new Button(getTranslation("assessment.answer.send"), _ -> send());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(answer, reasons, go);
        form.addClassName("form");
        getContent().addClassName("reading-width");
        getContent()
                .add(
                        new H2(getTranslation("assessment.conflict.title")),
                        new Paragraph(getTranslation("assessment.conflict.lead")),
                        examples(),
                        form);
    }

    private UnorderedList examples() {
        var list = new UnorderedList();
        for (var example : List.of("friend", "involved", "benefit", "employer", "worked")) {
            list.add(new ListItem(getTranslation("assessment.conflict." + example)));
        }
        return list;
    }

    private void send() {
        var chosen = answer.getValue();
        if (chosen == null) {
            problems.show(List.of(new Problem(getTranslation("assessment.answer.missing"), answer)));
            return;
        }
        var result = switch (chosen) {
            case ACCEPT -> assessments.accept(id);
            case CONFLICT -> assessments.declareConflict(id, reasons.getValue());
            case DECLINE -> assessments.decline(id, reasons.getValue());
        };
        switch (result) {
            case AnswerResult.Done _ -> {
                Outcomes.done(getTranslation("assessment.answered." + chosen));
                answered.run();
            }
            case AnswerResult.ReasonsMissing _ ->
                problems.show(List.of(new Problem(getTranslation("assessment.answer.reasons.missing"), reasons)));
            case AnswerResult.NoLongerOpen _ -> Outcomes.refused(getTranslation("assessment.no-longer-open"));
        }
    }
}
