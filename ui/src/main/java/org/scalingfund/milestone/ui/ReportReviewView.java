package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportReviews;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.ReportStatus;
import org.scalingfund.milestone.ReviewResult;
import org.scalingfund.tenancy.Access;

/** Where a fund manager reads a report, and accepts it or returns it with what is missing. */
@Route(value = "manage/reports/:report", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
class ReportReviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReportReviews reviews;
    private final transient List<GrantPart> parts;
    private final transient Access access;

    ReportReviewView(ReportReviews reviews, List<GrantPart> parts, Access access) {
        this.parts = List.copyOf(parts);
        this.reviews = reviews;
        this.access = access;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("grant.review.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GrantPaths.id(event, GrantPaths.REPORT, ReportId::parse));
    }

    private void show(ReportId id) {
        var report = reviews.find(id).orElseThrow(NotFoundException::new);
        var about = report.about();
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(GrantPaths.managed(about.grant()), getTranslation("grant.review.back")),
                        new PageTitle(
                                getTranslation("grant.review.of", about.milestoneTitle()),
                                getTranslation("grant.name", about.reference(), about.grantTitle())),
                        facts(report));
        text("grant.report.progress", report.content().progress());
        text("grant.review.learning", report.content().learning());
        evidence(id);
        parts.forEach(part -> part.onReport(id).ifPresent(getContent()::add));
        review(report);
    }

    private SummaryList facts(ReportSheet report) {
        var about = report.about();
        var facts = new SummaryList();
        facts.add(getTranslation("grant.recipient"), about.organisationName());
        facts.add(getTranslation("grant.due"), Language.formats().date(about.dueOn()));
        var submittedAt = report.saved().submittedAt();
        var submittedBy = report.saved().submittedBy();
        if (submittedAt != null && submittedBy != null) {
            facts.add(
                    getTranslation("grant.review.submitted"),
                    getTranslation(
                            "grant.review.by-at",
                            submittedBy,
                            Language.formats().dateTime(submittedAt)));
        }
        var spent = report.content().spentToDate();
        facts.add(
                getTranslation("grant.report.spent"),
                spent == null
                        ? "–"
                        : getTranslation(
                                "grant.review.spent-of",
                                GrantWords.money(spent),
                                GrantWords.money(about.grantAmount())));
        facts.add(getTranslation("grant.review.releases"), GrantWords.money(about.payment()));
        return facts;
    }

    private void text(String heading, String words) {
        var text = new Paragraph(words.isBlank() ? getTranslation("grant.review.empty") : words);
        text.addClassName("as-typed");
        getContent().add(new H2(getTranslation(heading)), text);
    }

    private void evidence(ReportId id) {
        var files = reviews.evidence(id);
        var list = new UnorderedList();
        files.forEach(file -> list.add(new ListItem(GrantPaths.line(file))));
        getContent().add(new H2(getTranslation("grant.evidence")));
        getContent().add(files.isEmpty() ? new Paragraph(getTranslation("grant.review.no-evidence")) : list);
    }

    private void review(ReportSheet report) {
        var decided = report.status() != ReportStatus.SUBMITTED;
        getContent().add(new H2(getTranslation(decided ? "grant.review.decided" : "grant.review")));
        if (decided) {
            reviewed(report);
            return;
        }
        if (!access.roles().contains(Role.FUND_MANAGER)) {
            getContent().add(new Paragraph(getTranslation("grant.review.waits")));
            return;
        }
        var accept = new Button(
                getTranslation("grant.review.accept"), click -> tell(report.id(), reviews.accept(report.id()), null));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var note = new TextArea(getTranslation("grant.review.note"));
        note.setHelperText(getTranslation("grant.review.note.hint"));
        note.setMaxLength(5000);
        note.setWidthFull();
        note.addClassName("long-text");
        var back = new Button(
                getTranslation("grant.review.return"),
                click -> tell(report.id(), reviews.returnForMore(report.id(), note.getValue()), note));
        var row = new Div(accept);
        row.addClassName("button-row");
        var backRow = new Div(back);
        backRow.addClassName("button-row");
        getContent().add(row, note, backRow);
    }

    private void reviewed(ReportSheet report) {
        var by = report.review().by();
        var at = report.review().at();
        if (by != null && at != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "grant.review.outcome." + report.status(),
                            by,
                            Language.formats().dateTime(at))));
        }
        var note = report.review().note();
        if (note != null) {
            var words = new Paragraph(note);
            words.addClassName("as-typed");
            getContent().add(words);
        }
    }

    private void tell(ReportId report, ReviewResult result, @Nullable TextArea note) {
        switch (result) {
            case ReviewResult.Accepted accepted ->
                Outcomes.done(
                        getTranslation(accepted.delivered() ? "grant.review.accepted.last" : "grant.review.accepted"));
            case ReviewResult.Returned _ -> Outcomes.done(getTranslation("grant.review.returned"));
            case ReviewResult.NoteMissing _ -> {
                if (note != null) {
                    note.setErrorMessage(getTranslation("grant.review.note.missing"));
                    note.setInvalid(true);
                    note.focus();
                }
                return;
            }
            case ReviewResult.OwnReport _ -> Outcomes.refused(getTranslation("grant.review.own"));
            case ReviewResult.NotOpen _ -> Outcomes.refused(getTranslation("grant.review.not-open"));
        }
        show(report);
    }
}
