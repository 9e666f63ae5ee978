package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Certification;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.PageState;
import org.scalingfund.application.Partners;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.application.WithdrawResult;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;

/** An applicant's own application: while it is a draft the list of what to do, afterwards where it stands. */
@Route(value = "applications/:application", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ApplicationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final transient ApplicationSheets sheets;
    private final transient Partners partners;
    private final transient Certifications certifications;
    private final transient List<OwnApplicationPanel> panels;
    private String title = "";

    ApplicationView(
            Applications applications,
            ApplicationSheets sheets,
            Partners partners,
            Certifications certifications,
            List<OwnApplicationPanel> panels) {
        this.applications = applications;
        this.sheets = sheets;
        this.partners = partners;
        this.certifications = certifications;
        this.panels = List.copyOf(panels);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = DraftPages.asked(event.getRouteParameters());
        show(applications.tasks(id).orElseThrow(NotFoundException::new));
    }

    private void show(TaskSheet tasks) {
        var facts = tasks.sheet().facts();
        title = tasks.sheet().outline().title();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("applications"), getTranslation("application.own.back")),
                        new PageTitle(
                                title,
                                getTranslation(
                                        "application.caption",
                                        facts.reference(),
                                        facts.organisationName(),
                                        tasks.sheet().terms().roundTitle())));
        var certification = certifications.latest(facts.id());
        if (tasks.isOpen()) {
            certification
                    .filter(last -> last.outcome() == Certification.Outcome.DECLINED)
                    .ifPresent(this::showDeclined);
            showDraft(tasks);
        } else if (tasks.isWithCertifier() && certification.isPresent()) {
            getContent()
                    .add(
                            new WithCertifier(certifications, tasks, certification.get(), () -> again(facts.id())),
                            new ApplicationHistory(sheets, tasks.sheet(), tasks.now()),
                            new H2(getTranslation("application.text")),
                            new ApplicationText(tasks.sheet(), false));
        } else {
            showResult(tasks);
        }
        if (tasks.maySign() && facts.status().canBecome(ApplicationStatus.WITHDRAWN)) {
            var withdraw = new Button(getTranslation("application.withdraw"), click -> askWithdraw(tasks));
            getContent().add(new H2(getTranslation("application.withdraw.title")), withdraw);
        }
    }

    /** Until it is sent again, everybody who writes it reads why it was not certified. */
    private void showDeclined(Certification declined) {
        var reasons = declined.reasons();
        if (reasons == null) {
            return;
        }
        var words = new Paragraph(reasons);
        words.addClassName("as-typed");
        var panel = new Div(
                new H2(getTranslation("application.certification.declined.title")),
                new Paragraph(getTranslation("application.certification.declined", declined.certifier())),
                words);
        panel.addClassName("panel");
        getContent().add(panel);
    }

    private void again(ApplicationId id) {
        show(applications.tasks(id).orElseThrow(NotFoundException::new));
    }

    private void showDraft(TaskSheet tasks) {
        var id = tasks.sheet().id();
        var closesAt = tasks.sheet().facts().closesAt();
        var done = tasks.tasks().stream()
                .filter(task -> task.state() == PageState.COMPLETED)
                .count();
        var list = new TaskList();
        tasks.tasks()
                .forEach(task -> list.add(name(task), DraftPages.path(id, task.page()), null, shown(task.state())));
        list.add(
                getTranslation("application.check.title"),
                DraftPages.path(id, "check"),
                null,
                TaskState.NOT_YET_STARTED);
        var team = new UnorderedList();
        tasks.team().forEach(colleague -> team.add(new ListItem(words(colleague))));
        var calendar = new Anchor(
                Spaces.path("files", "applications", id, "deadline.ics"), getTranslation("application.calendar"));
        calendar.setRouterIgnore(true);
        getContent()
                .add(
                        new Paragraph(ClosingTime.of(closesAt, tasks.now())),
                        certificationNeeded(tasks),
                        new Paragraph(calendar),
                        new Paragraph(getTranslation(
                                "application.tasks.done", done, tasks.tasks().size())),
                        list,
                        partners(id),
                        new H2(getTranslation("application.team")),
                        team);
    }

    /** A section of its own: it is no part that has to be completed. */
    private Section partners(ApplicationId id) {
        var sheet = partners.of(id).orElseThrow(NotFoundException::new);
        return new Section(
                new H2(getTranslation("application.partners.title")),
                new Paragraph(
                        sheet.mayManage() && sheet.rows().isEmpty()
                                ? getTranslation("application.partners.section")
                                : PartnerStanding.summary(sheet)),
                new Paragraph(new Anchor(
                        DraftPages.path(id, "partners"),
                        getTranslation(
                                sheet.mayManage() ? "application.partners.open" : "application.partners.read"))));
    }

    /** Empty where nobody has to certify. */
    private Component certificationNeeded(TaskSheet tasks) {
        return tasks.sheet().terms().certification() == null
                ? new Div()
                : new Paragraph(getTranslation(
                        "application.certification.until",
                        Language.formats()
                                .dateTimeWithZone(tasks.sheet().facts().closesAt())));
    }

    private String name(TaskSheet.Task task) {
        var named = task.title();
        return named == null ? getTranslation("application.page." + task.page()) : named;
    }

    private static TaskState shown(PageState state) {
        return switch (state) {
            case NOT_STARTED -> TaskState.NOT_YET_STARTED;
            case IN_PROGRESS -> TaskState.IN_PROGRESS;
            case COMPLETED -> TaskState.COMPLETED;
        };
    }

    private String words(TaskSheet.Colleague colleague) {
        var partner = colleague.partner();
        return partner == null ? words(colleague, colleague.lastSavedAt()) : words(colleague, partner);
    }

    private String words(TaskSheet.Colleague colleague, String partner) {
        var saved = colleague.lastSavedAt();
        return saved == null
                ? getTranslation("application.partner.team", colleague.name(), partner)
                : getTranslation(
                        "application.partner.team-saved",
                        colleague.name(),
                        partner,
                        Language.formats().dateTime(saved));
    }

    private String words(TaskSheet.Colleague colleague, @Nullable Instant saved) {
        var capacity = getTranslation("application.capacity." + colleague.capacity());
        return saved == null
                ? getTranslation("application.team.member", colleague.name(), capacity)
                : getTranslation(
                        "application.team.member-saved",
                        colleague.name(),
                        capacity,
                        Language.formats().dateTime(saved));
    }

    private void showResult(TaskSheet tasks) {
        var facts = tasks.sheet().facts();
        var formats = Language.formats();
        // Between the deadline and the moment the clock's work is done, a draft is as good as expired.
        var missed = facts.status() == ApplicationStatus.DRAFT || facts.status() == ApplicationStatus.CERTIFYING;
        var status = missed ? ApplicationStatus.EXPIRED : facts.status();
        getContent()
                .add(
                        Statuses.tag(status),
                        new Paragraph(getTranslation(
                                "application.now." + status,
                                formats.dateTimeWithZone(facts.closesAt()),
                                formats.date(tasks.sheet().terms().decideBy()))));
        if (status == ApplicationStatus.EXPIRED) {
            certifications
                    .latest(facts.id())
                    .filter(last -> last.outcome() == null || last.outcome() == Certification.Outcome.LAPSED)
                    .ifPresent(last -> getContent()
                            .add(new Paragraph(getTranslation("application.certification.lapsed", last.certifier()))));
        }
        sheets.sheet(facts.id()).ifPresent(sheet -> {
            var review = sheet.eligibility().review();
            if (review != null) {
                var reasons = new Paragraph(review.reasons());
                reasons.addClassName("as-typed");
                getContent().add(new H2(getTranslation("application.eligibility.reasons")), reasons);
            }
        });
        panels.forEach(panel -> getContent().add(panel.panelFor(facts.id())));
        if (facts.submittedAt() != null) {
            getContent()
                    .add(new Anchor(
                            DraftPages.path(facts.id(), "submitted"), getTranslation("application.receipt.show")));
        }
        getContent()
                .add(
                        new ApplicationHistory(sheets, tasks.sheet(), tasks.now()),
                        new H2(getTranslation("application.text")),
                        new ApplicationText(tasks.sheet(), false));
    }

    private void askWithdraw(TaskSheet tasks) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("application.withdraw.title"));
        ask.setText(
                getTranslation("application.withdraw.ask", tasks.sheet().facts().reference()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("application.withdraw.keep"));
        ask.setConfirmText(getTranslation("application.withdraw"));
        ask.addConfirmListener(confirmed -> withdraw(tasks));
        ask.open();
    }

    private void withdraw(TaskSheet tasks) {
        var id = tasks.sheet().id();
        switch (applications.withdraw(id)) {
            case WithdrawResult.Withdrawn _ -> Outcomes.done(getTranslation("application.withdrawn"));
            case WithdrawResult.AlreadyEnded ended ->
                Outcomes.refused(getTranslation("application.refused.ended", Statuses.words(ended.status())));
            case WithdrawResult.NotASignatory _ -> Outcomes.refused(getTranslation("application.submit.not-signatory"));
            case WithdrawResult.NotFound _ -> throw new NotFoundException();
        }
        again(id);
    }
}
