package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.RatedReport;
import org.scalingfund.evaluation.Rater;

/** The conditions on the page of a report: how much is rated, and one press for all that is as it was. */
final class ReportRatings extends Composite<Div> {
    private final transient Conditions conditions;
    private final transient RatedReport report;
    private final Div ratings = new Div();

    ReportRatings(Conditions conditions, RatedReport report) {
        this.conditions = conditions;
        this.report = report;
        getContent()
                .add(
                        new H2(getTranslation("condition.title")),
                        new Paragraph(getTranslation("condition.report.lead")),
                        ratings);
        show();
    }

    private void show() {
        var parameters = conditions.parameters();
        var own = conditions.own(report.application(), report.occasion(), Rater.SELF);
        ratings.removeAll();
        ratings.add(new ConditionTasks(parameters, own, cluster -> ReportConditionsView.path(report.id(), cluster)));
        var rated = own.stream().map(ConditionRating::parameter).distinct().count();
        if (rated < parameters.size()
                && !conditions.before(report.application(), report.occasion()).isEmpty()) {
            ratings.add(new Button(getTranslation("condition.as-before"), _ -> asBefore()));
        }
    }

    private void asBefore() {
        if (conditions.rateAsBefore(report.application(), report.occasion())) {
            Outcomes.done(getTranslation("condition.as-before.done"));
        } else {
            Outcomes.refused(getTranslation("condition.closed"));
        }
        show();
    }
}
