package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.Map;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.milestone.EndResult;
import org.scalingfund.milestone.GrantEnds;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.ReportStatus;
import org.scalingfund.tenancy.Access;

/** One grant for the funder: reports to review, milestones, payments, where it stands, what happened, and its end. */
@Route(value = "manage/grants/:grant", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
class GrantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int HISTORY = 50;
    private static final List<Role> READERS_OF_AGREEMENTS =
            List.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR);

    private final transient Grants grants;
    private final transient GrantEnds ends;
    private final transient Access access;
    private final transient List<GrantPart> parts;
    private final transient InstantSource clock;

    GrantView(Grants grants, GrantEnds ends, Access access, List<GrantPart> parts, InstantSource clock) {
        this.parts = List.copyOf(parts);
        this.grants = grants;
        this.ends = ends;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.one.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GrantPaths.id(event, GrantPaths.GRANT, GrantId::parse));
    }

    private void show(GrantId id) {
        var sheet = grants.find(id).orElseThrow(NotFoundException::new);
        var head = sheet.head();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(GrantPaths.all(), getTranslation("grant.back")),
                        new PageTitle(
                                getTranslation("grant.name", head.reference(), head.title()), head.organisationName()));
        if (access.roles().contains(Role.FUND_MANAGER)) {
            next(sheet);
        }
        getContent()
                .add(
                        new GrantFacts(sheet),
                        new H2(getTranslation("grant.milestones")),
                        new MilestoneList(sheet, line -> report(sheet, line)));
        if (access.roles().stream().anyMatch(READERS_OF_AGREEMENTS::contains)) {
            getContent()
                    .add(new Anchor(
                            Spaces.path("manage", "awards", head.award()), getTranslation("grant.to-agreement")));
        }
        parts.forEach(part -> part.onGrant(id).ifPresent(getContent()::add));
        grants.drawing(id)
                .ifPresent(drawing -> getContent()
                        .add(
                                new H2(getTranslation("grant.where-it-stands")),
                                new CaseDiagram(drawing, waitedFor(sheet), clock.instant())));
        getContent().add(new GrantHistory(grants.history(id, null, HISTORY)));
    }

    /** Only what can be done now. */
    private void next(GrantSheet sheet) {
        var row = new Div();
        row.addClassName("button-row");
        switch (sheet.head().status()) {
            case ACTIVE -> {
                var end = new Anchor(GrantPaths.end(sheet.id()), getTranslation("grant.end.early"));
                end.addClassName("button");
                sheet.reports().stream()
                        .filter(report -> report.status() == ReportStatus.SUBMITTED)
                        .forEach(report -> {
                            var review = new Anchor(
                                    GrantPaths.review(report.id()),
                                    getTranslation("grant.review.milestone", report.position()));
                            review.addClassNames("button", "primary");
                            row.add(review);
                        });
                row.add(end);
            }
            case DELIVERED -> {
                getContent().add(new Paragraph(getTranslation("grant.close.what")));
                var close = new Button(getTranslation("grant.close"), click -> close(sheet.id()));
                close.addThemeVariants(ButtonVariant.PRIMARY);
                row.add(close);
            }
            case CLOSED, TERMINATED -> {}
        }
        getContent().add(row);
    }

    private void close(GrantId grant) {
        switch (ends.close(grant)) {
            case EndResult.Closed _ -> Outcomes.done(getTranslation("grant.closed"));
            case EndResult.PaymentsOpen open ->
                Outcomes.refused(getTranslation("grant.close.payments-open", GrantWords.money(open.unpaid())));
            case EndResult.NotOpen _, EndResult.Terminated _, EndResult.ReasonsMissing _ ->
                Outcomes.refused(getTranslation("grant.end.not-open"));
        }
        show(grant);
    }

    private Component report(GrantSheet sheet, GrantSheet.Line line) {
        return sheet.reports().stream()
                .filter(report -> report.milestone().equals(line.id()))
                .findFirst()
                .map(report -> MilestoneList.link(
                        GrantPaths.review(report.id()), getTranslation("grant.report.read." + report.status())))
                .orElseGet(MilestoneList::nothing);
    }

    private Map<String, String> waitedFor(GrantSheet sheet) {
        var manager = getTranslation("base.role.FUND_MANAGER");
        return Map.of(
                "deliverMilestones", sheet.head().organisationName(), "reviewReport", manager, "closeGrant", manager);
    }
}
