package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Optional;
import java.util.Set;
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
import org.scalingfund.base.ui.TimeLine;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.EvaluationId;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.EvaluationStatus;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.evaluation.Spreads;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.scalingfund.tenancy.Access;

/** One evaluation: what was found, from which sides, how far it has spread, and what follows. */
@Route(value = "manage/evaluations/:evaluation", layout = MainLayout.class)
@AllowedTo({Role.EVALUATOR, Role.FUND_MANAGER, Role.AUDITOR})
class EvaluationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int HISTORY = 50;

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
        var evaluates = access.roles().contains(Role.EVALUATOR);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("manage", "evaluations"), getTranslation("evaluation.list.title")),
                        new PageTitle(getTranslation("evaluation.of", sheet.grantTitle()), sheet.organisation()),
                        new StatusTag(
                                getTranslation("evaluation.status." + sheet.status()),
                                EvaluationTones.of(sheet.status())),
                        new GateResult(sheet),
                        next(sheet, access.roles()),
                        new H2(getTranslation("evaluation.about")),
                        facts(sheet),
                        new H2(getTranslation("evidence.title")),
                        new EvidenceLadder(
                                evidence.claimed(sheet.application()), Optional.ofNullable(sheet.verifiedLevel())),
                        new H2(getTranslation("evaluation.spread")),
                        new SpreadPanel(spreads, sheet, evaluates && sheet.conclusion() == null, clock),
                        new H2(getTranslation("evaluation.conditions")));
        showConditions(sheet, evaluates);
        drawings.of(ProcessKind.EVALUATION, id.value())
                .ifPresent(drawing -> getContent()
                        .add(
                                new H2(getTranslation("evaluation.diagram")),
                                new CaseDiagram(drawing, waitedFor(), clock.instant())));
        showHistory(id);
    }

    private Map<String, String> waitedFor() {
        var evaluator = getTranslation("base.role." + Role.EVALUATOR);
        return Map.of(
                "gatherEvidence",
                evaluator,
                "verifyEvidence",
                evaluator,
                "confirmRecommendation",
                getTranslation("base.role." + Role.FUND_MANAGER));
    }

    private void showConditions(EvaluationSheet sheet, boolean evaluates) {
        var occasion = sheet.id().toString();
        if (evaluates && conditions.mayRate(sheet.application(), occasion, Rater.EVALUATOR)) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("evaluation.assess.conditions")),
                            new ConditionTasks(
                                    conditions.parameters(),
                                    conditions.own(sheet.application(), occasion, Rater.EVALUATOR),
                                    cluster -> EvaluationConditionsView.path(sheet.id(), cluster)));
        }
        getContent()
                .add(conditions
                        .profileAt(sheet.application(), sheet.basisAt(clock.instant()))
                        .<Component>map(ConditionComparison::new)
                        .orElseGet(() -> new Paragraph(getTranslation("condition.blind"))));
    }

    private void showHistory(EvaluationId id) {
        var line = new TimeLine();
        evaluations
                .history(id, HISTORY)
                .forEach(entry -> line.add(
                        entry.at(),
                        entry.person() == null ? getTranslation("base.product") : entry.person(),
                        entry.words(Language::text)));
        getContent().add(new H2(getTranslation("evaluation.history")), line);
    }

    /** What the person who looks can do next, or who it waits for. */
    private Component next(EvaluationSheet sheet, Set<Role> roles) {
        return switch (sheet.status()) {
            case GATHERING ->
                roles.contains(Role.EVALUATOR)
                        ? new FindingsForm(evaluations, clock, sheet, () -> show(sheet.id()))
                        : waiting(sheet);
            case VERIFYING ->
                roles.contains(Role.EVALUATOR) && sheet.verifiedLevel() == null
                        ? new VerifyForm(
                                evidence.claimed(sheet.application()),
                                (facts, note) -> told(
                                        sheet, evaluations.verify(sheet.id(), facts, note), "evaluation.verify.done"))
                        : waiting(sheet);
            case RECOMMENDED ->
                roles.contains(Role.FUND_MANAGER)
                        ? new ConcludeForm(
                                sheet,
                                (conclusion, reasons) -> told(
                                        sheet,
                                        evaluations.conclude(sheet.id(), conclusion, reasons),
                                        "evaluation.conclude.done"))
                        : waiting(sheet);
            case CONFIRMED, PUBLISHED, SUPERSEDED -> new Div();
        };
    }

    private Paragraph waiting(EvaluationSheet sheet) {
        var weighing = sheet.status() == EvaluationStatus.VERIFYING && sheet.verifiedLevel() != null;
        return new Paragraph(getTranslation("evaluation.waits." + (weighing ? "GATE" : sheet.status())));
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

    private Component facts(EvaluationSheet sheet) {
        var list = new SummaryList();
        list.add(
                getTranslation("evaluation.list.grant"),
                new Anchor(Spaces.path("manage", "grants", sheet.grant()), sheet.grantTitle()));
        list.add(
                getTranslation("evaluation.application"),
                new Anchor(
                        Spaces.path("manage", "applications", sheet.application()),
                        getTranslation("evaluation.application.read")));
        list.add(getTranslation("evaluation.list.started"), Language.formats().date(sheet.startedAt()));
        if (sheet.status() == EvaluationStatus.GATHERING) {
            return list;
        }
        list.add(getTranslation("evaluation.stage"), getTranslation("stage." + sheet.stage()));
        list.add(getTranslation("evaluation.adopters"), Language.formats().count(sheet.adopters()));
        var findings = new Paragraph(sheet.findings());
        findings.addClassName("as-typed");
        list.add(getTranslation("evaluation.findings"), findings);
        return list;
    }
}
