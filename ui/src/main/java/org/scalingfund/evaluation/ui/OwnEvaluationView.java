package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.OwnEvaluation;
import org.scalingfund.evaluation.OwnEvaluations;
import org.scalingfund.milestone.GrantId;

/** What a recipient reads of the evaluation of their grant. */
@Route(value = "grants/:grant/evaluation", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OwnEvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnEvaluations evaluations;

    OwnEvaluationView(OwnEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var grant =
                event.getRouteParameters().get("grant").flatMap(GrantId::parse).orElseThrow(NotFoundException::new);
        var own = evaluations.of(grant).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("grants", grant), getTranslation("condition.back.grant")),
                        new PageTitle(
                                getPageTitle(),
                                own.published().map(EvaluationSheet::grantTitle).orElse(null)));
        own.underWaySince()
                .ifPresent(since -> getContent()
                        .add(new Paragraph(getTranslation(
                                "evaluation.own.under-way", Language.formats().date(since)))));
        own.published().ifPresent(sheet -> show(own, sheet));
        if (own.underWaySince().isEmpty() && own.published().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("evaluation.own.none"), getTranslation("evaluation.own.none.next")));
        }
    }

    private void show(OwnEvaluation own, EvaluationSheet sheet) {
        var findings = new Paragraph(sheet.findings());
        findings.addClassName("as-typed");
        getContent()
                .add(
                        new GateResult(sheet),
                        new H2(getTranslation("evaluation.findings")),
                        findings,
                        new H2(getTranslation("evidence.title")),
                        new EvidenceLadder(Optional.empty(), Optional.ofNullable(sheet.verifiedLevel())),
                        new H2(getTranslation("evaluation.spread")),
                        new SpreadChart(own.spread()),
                        new H2(getTranslation("evaluation.conditions")));
        own.conditions().ifPresent(profile -> getContent().add(new ConditionComparison(profile)));
    }
}
