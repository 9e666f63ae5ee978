package org.scalingfund.milestone.ui;

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
import java.util.Comparator;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.GrantSheet;
import org.scalingfund.milestone.GrantStatus;
import org.scalingfund.milestone.OwnGrants;
import org.scalingfund.milestone.ReportStatus;

/** One grant, for those who received it: the next thing to do first, then milestones, money and what happened. */
@Route(value = "grants/:grant", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class OwnGrantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int HISTORY = 50;

    private final transient OwnGrants grants;
    private final transient List<GrantPart> parts;
    private final transient InstantSource clock;

    OwnGrantView(OwnGrants grants, List<GrantPart> parts, InstantSource clock) {
        this.parts = List.copyOf(parts);
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.one.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = GrantPaths.id(event, GrantPaths.GRANT, GrantId::parse);
        var sheet = grants.find(id).orElseThrow(NotFoundException::new);
        var head = sheet.head();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(GrantPaths.own(), getTranslation("grant.own.back")),
                        new PageTitle(getTranslation("grant.name", head.reference(), head.title())));
        next(sheet);
        returned(sheet);
        getContent()
                .add(
                        new GrantFacts(sheet),
                        new H2(getTranslation("grant.milestones")),
                        new MilestoneList(sheet, line -> link(sheet, line)),
                        new Anchor(Spaces.path("awards", head.award()), getTranslation("grant.to-agreement")));
        parts.forEach(part -> part.onOwnGrant(id).ifPresent(getContent()::add));
        getContent().add(new GrantHistory(grants.history(id, null, HISTORY)));
    }

    private void next(GrantSheet sheet) {
        if (sheet.head().status() != GrantStatus.ACTIVE) {
            return;
        }
        sheet.milestones().stream()
                .filter(line -> line.status().isOpen())
                .min(Comparator.comparing(GrantSheet.Line::dueOn).thenComparing(GrantSheet.Line::position))
                .ifPresent(line -> {
                    var report = new Anchor(
                            GrantPaths.report(line.id()), getTranslation("grant.own.report-on", line.title()));
                    report.addClassNames("button", "primary");
                    var row = new Div(report);
                    row.addClassName("button-row");
                    getContent()
                            .add(
                                    new H2(getTranslation("grant.own.next")),
                                    new DueDate(DueMoment.of(line.dueOn()), clock.instant()),
                                    row);
                });
    }

    /** What the funder asked for when it returned a report stands where it cannot be missed. */
    private void returned(GrantSheet sheet) {
        sheet.reports().stream()
                .filter(report -> report.status() == ReportStatus.RETURNED)
                .filter(report -> sheet.milestones().stream()
                        .anyMatch(line -> line.id().equals(report.milestone())
                                && line.status().isOpen()))
                .findFirst()
                .ifPresent(report -> {
                    var note = report.note();
                    getContent()
                            .add(
                                    new H2(getTranslation("grant.own.returned", report.position())),
                                    new Paragraph(note == null ? "" : note));
                });
    }

    private Component link(GrantSheet sheet, GrantSheet.Line line) {
        return sheet.head().status() == GrantStatus.ACTIVE && line.status().isOpen()
                ? MilestoneList.link(GrantPaths.report(line.id()), getTranslation("grant.own.report"))
                : MilestoneList.nothing();
    }
}
