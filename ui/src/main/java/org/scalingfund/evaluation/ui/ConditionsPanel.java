package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.ApplicationPanel;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.EvidenceClaim;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.tenancy.Access;

/** On the funder's page of an application: its conditions from each side, its evidence, and where it is to reach. */
@org.springframework.stereotype.Component
class ConditionsPanel implements ApplicationPanel {
    private static final int ORDER = 40;

    private final Conditions conditions;
    private final Evidence evidence;
    private final Spreads spreads;
    private final Access access;

    ConditionsPanel(Conditions conditions, Evidence evidence, Spreads spreads, Access access) {
        this.conditions = conditions;
        this.evidence = evidence;
        this.spreads = spreads;
        this.access = access;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        if (access.roles().stream().noneMatch(EvaluationReaders.ROLES::contains)) {
            return panel;
        }
        panel.add(new H2(Language.text("evaluation.conditions")));
        panel.add(conditions
                .profile(application, ConditionRating.AT_APPLICATION)
                .<Component>map(ConditionComparison::new)
                .orElseGet(() -> new Paragraph(Language.text("condition.blind"))));
        panel.add(
                new H2(Language.text("evidence.title")),
                new EvidenceLadder(
                        evidence.claimed(application),
                        evidence.verified(application).map(EvidenceClaim::level)));
        var areas = spreads.planned(application);
        panel.add(
                new H2(Language.text("evaluation.reach.planned")),
                new Paragraph(
                        areas.isEmpty()
                                ? Language.text("evaluation.reach.planned.none")
                                : Language.text("evaluation.reach.planned.in", String.join(", ", areas))));
        return panel;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
