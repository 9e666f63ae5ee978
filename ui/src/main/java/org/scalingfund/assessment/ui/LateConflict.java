package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.scalingfund.assessment.AnswerResult;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.base.ui.Outcomes;

/** Declares a conflict of interest that an assessor only learns of while reading, or after scoring. */
final class LateConflict extends Composite<Details> {
    private final transient Assessments assessments;
    private final AssessmentId id;
    private final transient Runnable declared;
    private final TextArea reasons = new TextArea();

    LateConflict(Assessments assessments, AssessmentId id, Runnable declared) {
        this.assessments = assessments;
        this.id = id;
        this.declared = declared;
        reasons.setLabel(getTranslation("assessment.answer.reasons"));
        reasons.setHelperText(getTranslation("assessment.answer.reasons.hint"));
        reasons.setWidthFull();
        reasons.setMaxLength(2000);
        var content = new Div(
                new Paragraph(getTranslation("assessment.late-conflict.lead")),
                reasons,
                new Button(getTranslation("assessment.late-conflict.send"), _ -> send()));
        content.addClassNames("reading-width", "form");
        getContent().setSummaryText(getTranslation("assessment.late-conflict.title"));
        getContent().add(content);
    }

    private void send() {
        switch (assessments.declareConflict(id, reasons.getValue())) {
            case AnswerResult.Done _ -> {
                Outcomes.done(getTranslation("assessment.answered.CONFLICT"));
                declared.run();
            }
            case AnswerResult.ReasonsMissing _ -> {
                reasons.setErrorMessage(getTranslation("assessment.answer.reasons.missing"));
                reasons.setInvalid(true);
                reasons.focus();
            }
            case AnswerResult.NoLongerOpen _ -> Outcomes.refused(getTranslation("assessment.no-longer-open"));
        }
    }
}
