package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.enquiry.Answer;
import org.scalingfund.enquiry.EnquiryAnswers;
import org.scalingfund.enquiry.EnquiryId;
import org.scalingfund.enquiry.EnquirySheet;
import org.scalingfund.enquiry.EnquiryStatus;
import org.scalingfund.enquiry.EnquiryWindows;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;

/** One question, without who asked: where it is answered, and later where the answer is corrected. */
@Route(value = "manage/enquiries/:enquiry", layout = MainLayout.class)
@AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
class EnquiryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EnquiryAnswers answers;
    private final transient EnquiryWindows windows;
    private final transient Access access;
    private final transient CurrentTenant current;

    EnquiryView(EnquiryAnswers answers, EnquiryWindows windows, Access access, CurrentTenant current) {
        this.answers = answers;
        this.windows = windows;
        this.access = access;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enquiry.answer.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EnquiryPaths.id(event, EnquiryPaths.ENQUIRY, EnquiryId::parse));
    }

    private void show(EnquiryId id) {
        var sheet = answers.find(id).orElseThrow(NotFoundException::new);
        var about =
                windows.find(sheet.round()).orElseThrow(NotFoundException::new).about();
        var enquiry = sheet.enquiry();
        var title = new PageTitle(
                getPageTitle(),
                getTranslation("enquiry.answer.asked", EnquiryWords.moment(enquiry.askedAt(), about.zone())));
        var problems = new ErrorSummary(title);
        getContent().removeAll();
        getContent().addClassName("reading");
        getContent()
                .add(
                        new BackLink(
                                EnquiryPaths.of(sheet.round()), getTranslation("enquiry.answer.back", about.name())),
                        problems,
                        title,
                        EnquiryWords.status("enquiry.status", enquiry.status()),
                        new H2(getTranslation("enquiry.answer.words")),
                        EnquiryWords.asTyped(enquiry.words()));
        var answer = sheet.answer();
        if (answer != null) {
            getContent().add(answered(enquiry.status(), answer, about.zone()));
        }
        if (access.roles().contains(Role.FUND_MANAGER)) {
            showForm(sheet, problems);
        }
    }

    private void showForm(EnquirySheet sheet, ErrorSummary problems) {
        var id = sheet.enquiry().id();
        var keptAs = id + "/" + current.actor();
        var answer = sheet.answer();
        if (sheet.enquiry().status() == EnquiryStatus.WAITING) {
            getContent().add(new AnswerForm(answers, sheet, problems, keptAs, () -> show(id)));
        } else if (answer != null && answer.enquiry().equals(id)) {
            getContent().add(new CorrectForm(answers, answer, problems, keptAs + "/correct", () -> show(id)));
        }
    }

    private SummaryList answered(EnquiryStatus status, Answer answer, ZoneId zone) {
        var facts = new SummaryList();
        if (status == EnquiryStatus.PRIVATE) {
            facts.add(getTranslation("enquiry.answer.private-answer"), EnquiryWords.asTyped(answer.answer()));
        } else {
            var repeats = status == EnquiryStatus.SET_ASIDE;
            facts.add(
                    getTranslation(repeats ? "enquiry.answer.repeats" : "enquiry.answer.published-question"),
                    EnquiryWords.asTyped(answer.question()));
            facts.add(
                    getTranslation(repeats ? "enquiry.answer.its-answer" : "enquiry.answer.published-answer"),
                    EnquiryWords.asTyped(answer.answer()));
        }
        var because = answer.because();
        if (because != null) {
            facts.add(getTranslation("enquiry.answer.reason"), because);
        }
        facts.add(getTranslation("enquiry.answer.answered-on"), EnquiryWords.moment(answer.answeredAt(), zone));
        var corrected = answer.correctedAt();
        if (corrected != null) {
            facts.add(getTranslation("enquiry.answer.corrected-on"), EnquiryWords.moment(corrected, zone));
        }
        return facts;
    }
}
