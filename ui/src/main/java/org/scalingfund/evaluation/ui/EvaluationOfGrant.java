package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.OwnEvaluation;
import org.scalingfund.evaluation.OwnEvaluations;
import org.scalingfund.evaluation.RatedReport;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportStatus;
import org.scalingfund.milestone.ui.GrantPart;
import org.scalingfund.tenancy.Access;

/** What evaluation adds to the pages of a grant and its reports. */
@org.springframework.stereotype.Component
class EvaluationOfGrant implements GrantPart {
    private final Conditions conditions;
    private final Evaluations evaluations;
    private final OwnEvaluations ownEvaluations;
    private final Access access;

    EvaluationOfGrant(Conditions conditions, Evaluations evaluations, OwnEvaluations ownEvaluations, Access access) {
        this.conditions = conditions;
        this.evaluations = evaluations;
        this.ownEvaluations = ownEvaluations;
        this.access = access;
    }

    @Override
    public Optional<Component> onGrant(GrantId grant) {
        if (!reads()) {
            return Optional.empty();
        }
        var panel = new Div(new H2(Language.text("evaluation.title")));
        var latest = evaluations.latestOf(grant);
        if (latest.isPresent()) {
            var sheet = latest.get();
            panel.add(
                    new StatusTag(
                            Language.text("evaluation.status." + sheet.status()), EvaluationTones.of(sheet.status())),
                    new Paragraph(new Anchor(
                            Spaces.path("manage", "evaluations", sheet.id()), Language.text("evaluation.read"))));
        } else {
            panel.add(new Paragraph(Language.text("evaluation.none")));
        }
        if (mayStart(latest)) {
            panel.add(new Paragraph(new Anchor(
                    Spaces.path("manage", "grants", grant, "evaluation"),
                    Language.text(latest.isPresent() ? "evaluation.start.again" : "evaluation.start"))));
        }
        return Optional.of(panel);
    }

    @Override
    public Optional<Component> onOwnGrant(GrantId grant) {
        var list = new TaskList();
        var parameters = conditions.parameters().size();
        for (var report : conditions.ownReports(grant)) {
            var rated = conditions.own(report.application(), report.occasion(), Rater.SELF).stream()
                    .map(rating -> rating.parameter())
                    .distinct()
                    .count();
            list.add(
                    Language.text("evaluation.task.conditions", report.milestoneTitle()),
                    ReportConditionsView.path(report.id(), Cluster.MOBILISERS),
                    Language.text("condition.rated-of", rated, parameters),
                    state(report, rated, parameters));
        }
        ownEvaluations
                .of(grant)
                .ifPresent(own -> list.add(
                        Language.text("evaluation.title"),
                        Spaces.path("grants", grant, "evaluation"),
                        Language.text("evaluation.task." + key(own)),
                        state(own)));
        return Optional.of(new Div(
                new H2(Language.text("evaluation.own")), new Paragraph(Language.text("evaluation.own.lead")), list));
    }

    @Override
    public Optional<Component> onOwnReport(ReportId report) {
        return conditions.ownReport(report).map(found -> new ReportRatings(conditions, found));
    }

    @Override
    public Optional<Component> onReport(ReportId report) {
        return reads() ? conditions.report(report).map(this::reviewed) : Optional.empty();
    }

    private Component reviewed(RatedReport report) {
        var panel = new Div(new H2(Language.text("evaluation.conditions")));
        panel.add(conditions
                .profile(report.application(), report.occasion())
                .<Component>map(ConditionComparison::new)
                .orElseGet(() -> new Paragraph(Language.text("condition.blind"))));
        if (mayReview(report)) {
            panel.add(
                    new Paragraph(Language.text("condition.review.lead")),
                    new ConditionTasks(
                            conditions.parameters(),
                            conditions.own(report.application(), report.occasion(), Rater.ASSESSOR),
                            cluster -> ReviewConditionsView.path(report.id(), cluster)));
        }
        return panel;
    }

    private boolean mayReview(RatedReport report) {
        return access.roles().stream().anyMatch(role -> role == Role.FUND_MANAGER || role == Role.EVALUATOR)
                && conditions.mayRate(report.application(), report.occasion(), Rater.ASSESSOR);
    }

    private boolean reads() {
        return access.roles().stream().anyMatch(EvaluationReaders.ROLES::contains);
    }

    /** Again once the last one is done: on corrected data, or after more has become known. */
    private boolean mayStart(Optional<EvaluationSheet> latest) {
        return access.roles().stream().anyMatch(role -> role == Role.FUND_MANAGER || role == Role.EVALUATOR)
                && latest.map(sheet -> sheet.publishedAt() != null).orElse(true);
    }

    private static TaskState state(RatedReport report, long rated, int of) {
        if (rated >= of || report.status() != ReportStatus.DRAFT) {
            return TaskState.COMPLETED;
        }
        return rated == 0 ? TaskState.NOT_YET_STARTED : TaskState.IN_PROGRESS;
    }

    private static TaskState state(OwnEvaluation own) {
        if (own.underWaySince().isPresent()) {
            return TaskState.IN_PROGRESS;
        }
        return own.published().isPresent() ? TaskState.COMPLETED : TaskState.CANNOT_START_YET;
    }

    private static String key(OwnEvaluation own) {
        if (own.underWaySince().isPresent()) {
            return own.published().isPresent() ? "again" : "under-way";
        }
        return own.published().isPresent() ? "published" : "not-yet";
    }
}
