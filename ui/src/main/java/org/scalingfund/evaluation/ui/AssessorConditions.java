package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.ui.AssessmentPanel;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;

/** Asks an assessor to rate the conditions too; what others rated is shown once the assessment is submitted. */
@org.springframework.stereotype.Component
class AssessorConditions implements AssessmentPanel {
    private final Conditions conditions;

    AssessorConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        if (conditions.mayRate(application, ConditionRating.AT_APPLICATION, Rater.ASSESSOR)) {
            panel.add(
                    new H2(Language.text("condition.title")),
                    new Paragraph(Language.text("condition.assessor.lead")),
                    new ConditionTasks(
                            conditions.parameters(),
                            conditions.own(application, ConditionRating.AT_APPLICATION, Rater.ASSESSOR),
                            cluster -> AssessorConditionsView.path(application, cluster)));
            return panel;
        }
        conditions
                .besideApplicants(application)
                .ifPresent(profile -> panel.add(
                        new H2(Language.text("condition.title")),
                        new NativeDetails(
                                Language.text("condition.assessor.compare"), new ConditionComparison(profile))));
        return panel;
    }
}
