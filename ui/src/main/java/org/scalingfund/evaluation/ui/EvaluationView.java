package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.EvaluationStatus;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.EvidenceClaim;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.Access;

/** One evaluation: what was found, from which sides, how far it has spread, and what follows. */
@Route(value = "manage/evaluations/:evaluation", layout = MainLayout.class)
@AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
class EvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Evaluations evaluations;
    private final transient Conditions conditions;
    private final transient Evidence evidence;
    private final transient Spreads spreads;
    private final transient CaseDrawings drawings;
    private final transient Access access;
    private final transient InstantSource clock;

    EvaluationView(
            Evaluations evaluations,
            Conditions conditions,
            Evidence evidence,
            Spreads spreads,
            CaseDrawings drawings,
            Access access,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.conditions = conditions;
        this.evidence = evidence;
        this.spreads = spreads;
        this.drawings = drawings;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("evaluation")
                .flatMap(EvaluationId::parse)
                .orElseThrow(NotFoundException::new));
    }

    private void show(EvaluationId id) {
        var sheet = evaluations.find(id).orElseThrow(NotFoundException::new);
        var roles = access.roles();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage", "evaluations"), getTranslation("evaluation.list.title")),
                        new PageTitle(getTranslation("evaluation.of", sheet.grantTitle()), sheet.organisation()),
                        new StatusTag(
                                getTranslation("evaluation.status." + sheet.status()),
                                EvaluationTones.of(sheet.status())),
                        next(sheet, roles),
                        new H2(getTranslation("evaluation.facts")),
                        facts(sheet),
                        new H2(getTranslation("evaluation.spread")),
                        new SpreadPanel(spreads, sheet.grant(), roles.contains(Role.EVALUATOR), clock),
                        new H2(getTranslation("evaluation.conditions")),
                        new ConditionTable(conditions.profile(sheet.application())));
        drawings.of(ProcessKind.EVALUATION, id.value())
                .ifPresent(drawing -> getContent()
                        .add(
                                new H2(getTranslation("evaluation.diagram")),
                                new CaseDiagram(drawing, Map.of(), clock.instant())));
    }

    /** What the person who looks can do next, if anything. */
    private Component next(EvaluationSheet sheet, Set<Role> roles) {
        return switch (sheet.status()) {
            case GATHERING ->
                roles.contains(Role.EVALUATOR)
                        ? new FindingsForm(
                                sheet,
                                found -> told(sheet, evaluations.note(sheet.id(), found), "evaluation.saved"),
                                found -> told(
                                        sheet, evaluations.gathered(sheet.id(), found), "evaluation.gathered.done"))
                        : new Div();
            case VERIFYING ->
                roles.contains(Role.EVALUATOR)
                        ? new VerifyForm(
                                evidence.claimed(sheet.application()),
                                (facts, note) -> told(
                                        sheet, evaluations.verify(sheet.id(), facts, note), "evaluation.verify.done"))
                        : new Div();
            case RECOMMENDED ->
                roles.contains(Role.FUND_MANAGER)
                        ? new ConcludeForm(
                                sheet,
                                (conclusion, reasons) -> told(
                                        sheet,
                                        evaluations.conclude(sheet.id(), conclusion, reasons),
                                        "evaluation.conclude.done"))
                        : new Div();
            case CONFIRMED, PUBLISHED, SUPERSEDED -> new Div();
        };
    }

    /** Shows the page as it now is, whether this person took it on or somebody was first. */
    private void told(EvaluationSheet sheet, boolean done, String key) {
        if (done) {
            Outcomes.done(getTranslation(key));
        } else {
            Outcomes.refused(getTranslation("evaluation.meanwhile"));
        }
        show(sheet.id());
    }

    private SummaryList facts(EvaluationSheet sheet) {
        var list = new SummaryList();
        list.add(getTranslation("evaluation.list.started"), Language.formats().date(sheet.startedAt()));
        list.add(getTranslation("evaluation.stage"), getTranslation("stage." + sheet.stage()));
        if (sheet.status() != EvaluationStatus.GATHERING) {
            list.add(getTranslation("evaluation.adopters"), Language.formats().count(sheet.adopters()));
            list.add(getTranslation("evaluation.findings"), sheet.findings());
        }
        list.add(
                getTranslation("evidence.claimed"),
                level(evidence.claimed(sheet.application()).orElse(null)));
        evidence.verified(sheet.application())
                .ifPresent(found -> list.add(getTranslation("evidence.verified"), level(found)));
        if (sheet.recommendation() != null) {
            list.add(
                    getTranslation("evaluation.recommendation"),
                    new Paragraph(getTranslation("recommendation." + sheet.recommendation()) + ". "
                            + getTranslation("evaluation.rule", String.valueOf(sheet.rule()))));
        }
        if (sheet.conclusion() != null) {
            list.add(
                    getTranslation("evaluation.conclusion"),
                    new Paragraph(
                            getTranslation("recommendation." + sheet.conclusion()) + ". " + sheet.conclusionReasons()));
        }
        return list;
    }

    private String level(@Nullable EvidenceClaim claim) {
        if (claim == null) {
            return getTranslation("evidence.none");
        }
        return getTranslation("evidence.level." + claim.facts().level())
                + (claim.note().isBlank() ? "" : ". " + claim.note());
    }
}
