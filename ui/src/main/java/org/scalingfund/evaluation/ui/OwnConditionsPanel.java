package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.OwnApplicationPanel;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;

/** On the applicants' page of their submitted application: the conditions and the evidence they sent with it. */
@org.springframework.stereotype.Component
class OwnConditionsPanel implements OwnApplicationPanel {
    private final Conditions conditions;
    private final Evidence evidence;

    OwnConditionsPanel(Conditions conditions, Evidence evidence) {
        this.conditions = conditions;
        this.evidence = evidence;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        var rated = conditions.ownProfile(application);
        if (rated.rated() > 0) {
            panel.add(
                    new H2(Language.text("application.page.conditions")),
                    new ConditionComparison(rated),
                    new Paragraph(new Anchor(
                            ConditionsView.path(application, Cluster.MOBILISERS),
                            Language.text("condition.own.read"))));
        }
        evidence.own(application)
                .ifPresent(claim -> panel.add(
                        new H2(Language.text("application.page.evidence")),
                        new EvidenceLadder(Optional.of(claim), Optional.empty()),
                        new Paragraph(new Anchor(
                                Spaces.path("applications", application, "evidence"),
                                Language.text("evidence.own.read")))));
        return panel;
    }
}
