package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Confirmation;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.document.Intake;
import org.scalingfund.milestone.MilestoneId;
import org.scalingfund.milestone.ReportGap;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.Reports;
import org.scalingfund.milestone.SubmitResult;
import org.scalingfund.tenancy.CurrentTenant;

/** Where a recipient reports on a milestone: most is already there, and "nothing to report" is a fine answer. */
@Route(value = "milestones/:milestone/report", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Reports reports;
    private final transient Intake intake;
    private final transient List<GrantPart> parts;
    private final transient CurrentTenant current;
    private final transient InstantSource clock;
    private final Div others = new Div();

    ReportView(Reports reports, Intake intake, List<GrantPart> parts, CurrentTenant current, InstantSource clock) {
        this.parts = List.copyOf(parts);
        this.reports = reports;
        this.intake = intake;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.report.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var milestone = GrantPaths.id(event, GrantPaths.MILESTONE, MilestoneId::parse);
        show(reports.open(milestone).orElseThrow(NotFoundException::new));
    }

    private void show(ReportSheet draft) {
        var about = draft.about();
        var title = new PageTitle(
                getTranslation("grant.report.on", about.milestoneTitle()),
                getTranslation("grant.name", about.reference(), about.grantTitle()));
        var problems = new ErrorSummary(title);
        var mark = new SaveMark();
        mark.saved(draft.saved().at());
        var form = new ReportForm(
                draft,
                draft.id() + "/" + current.actor(),
                mark,
                (revision, content) -> reports.save(draft.id(), revision, content));
        var submit = new Button(getTranslation("grant.report.submit"), click -> submit(draft, form, problems));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(submit);
        row.addClassName("button-row");
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(GrantPaths.own(about.grant()), getTranslation("grant.report.back")),
                        problems,
                        title,
                        new Div(
                                new Span(getTranslation("grant.report.due") + " "),
                                new DueDate(DueMoment.of(about.dueOn()), clock.instant())));
        reports.askedFor(about.milestone()).ifPresent(this::showAsked);
        others.removeAll();
        others.getElement().setAttribute("tabindex", "-1");
        parts.forEach(part -> part.onOwnReport(draft.id()).ifPresent(others::add));
        getContent().add(new Div(mark), form, new EvidenceFiles(reports, intake, draft.id()), others, row);
    }

    /** What the funder found missing stands above what is written to mend it. */
    private void showAsked(String note) {
        var words = new Paragraph(note);
        words.addClassName("as-typed");
        var asked = new Div(new H2(getTranslation("grant.report.asked")), words);
        asked.addClassName("asked");
        getContent().add(asked);
    }

    private void submit(ReportSheet draft, ReportForm form, ErrorSummary problems) {
        problems.clear();
        switch (reports.submit(draft.id(), form.revision())) {
            case SubmitResult.Submitted submitted -> confirm(draft, submitted);
            case SubmitResult.Incomplete incomplete -> problems.show(problems(form, incomplete.gaps()));
            case SubmitResult.Changed changed -> form.offer(changed.theirs());
            case SubmitResult.NotOpen _ -> Outcomes.refused(getTranslation("grant.report.not-open"));
        }
    }

    private List<Problem> problems(ReportForm form, List<ReportGap> gaps) {
        return gaps.stream()
                .map(gap -> new Problem(
                        getTranslation("grant.report.gap." + gap),
                        form.fieldOf(gap).orElse(others)))
                .toList();
    }

    private void confirm(ReportSheet draft, SubmitResult.Submitted submitted) {
        getContent().removeAll();
        getContent()
                .add(new Confirmation(
                        getTranslation("grant.report.submitted"),
                        draft.about().reference(),
                        new Paragraph(getTranslation(
                                "grant.report.submitted.next",
                                Language.formats().dateTime(submitted.at()),
                                Language.formats().date(submitted.reviewBy()))),
                        new Anchor(GrantPaths.own(draft.about().grant()), getTranslation("grant.report.back"))));
    }
}
