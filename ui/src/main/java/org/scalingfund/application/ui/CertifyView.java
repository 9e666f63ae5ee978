package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Certification;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.DeclineResult;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.tenancy.CurrentTenant;

/** Where the second officer reads an application over, and certifies and submits it or says why not. */
@Route(value = "applications/:application/certify", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class CertifyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final transient Certifications certifications;
    private final transient Submissions submissions;
    private final transient List<AnswersToCheck> others;
    private final transient CurrentTenant current;
    private final Checkbox declared = new Checkbox(getTranslation("application.certify.declaration"));
    private final Button certify = new Button(getTranslation("application.certify"));
    private final TextArea reasons = new TextArea(getTranslation("application.certify.reasons"));
    private final Button decline = new Button(getTranslation("application.certify.decline"));

    CertifyView(
            Applications applications,
            Certifications certifications,
            Submissions submissions,
            List<AnswersToCheck> others,
            CurrentTenant current) {
        this.applications = applications;
        this.certifications = certifications;
        this.submissions = submissions;
        this.others = List.copyOf(others);
        this.current = current;
        declared.addValueChangeListener(change -> declared.setInvalid(false));
        certify.addThemeVariants(ButtonVariant.PRIMARY);
        certify.setDisableOnClick(true);
        reasons.setHelperText(getTranslation("application.certify.reasons.hint"));
        reasons.setWidthFull();
        reasons.addValueChangeListener(change -> reasons.setInvalid(false));
        decline.setDisableOnClick(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.certify.title");
    }

    /** Who has nothing to certify here is taken to the page that says where it stands. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = DraftPages.asked(event.getRouteParameters());
        var tasks = applications.tasks(id).orElseThrow(NotFoundException::new);
        var waiting = certifications.latest(id).filter(Certification::waitsForYou);
        var words = tasks.sheet().terms().certification();
        if (tasks.isWithCertifier() && waiting.isPresent() && words != null) {
            show(tasks, waiting.get(), words);
        } else {
            event.forwardTo(Spaces.path("applications", id));
        }
    }

    private void show(TaskSheet tasks, Certification waiting, String words) {
        var sheet = tasks.sheet();
        var id = sheet.id();
        var formats = Language.formats();
        var certified = new Paragraph(words);
        certified.addClassName("as-typed");
        certify.addClickListener(click -> certify(id));
        var copy = new TypedCopy(reasons, id + "/certify/" + current.actor(), () -> {});
        decline.addClickListener(click -> decline(id, copy));
        var certifying = new Div(declared, certify);
        certifying.addClassName("form");
        var declining = new Div(copy, reasons, decline);
        declining.addClassName("form");
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("applications", id), getTranslation("application.certify.back")),
                        new PageTitle(
                                getPageTitle(),
                                getTranslation(
                                        "application.caption",
                                        sheet.facts().reference(),
                                        sheet.facts().organisationName(),
                                        sheet.terms().roundTitle())),
                        new Paragraph(ClosingTime.of(sheet.facts().closesAt(), tasks.now())),
                        new Paragraph(getTranslation(
                                "application.certify.lead", waiting.askedBy(), formats.dateTime(waiting.askedAt()))),
                        new Paragraph(getTranslation(
                                "application.certification.until",
                                formats.dateTimeWithZone(sheet.facts().closesAt()))),
                        new ApplicationText(sheet, false));
        others.forEach(answers -> getContent().add(answers.of(id, false)));
        getContent()
                .add(
                        new H2(getTranslation("application.certify.what")),
                        certified,
                        certifying,
                        new H2(getTranslation("application.certify.decline.title")),
                        new Paragraph(getTranslation("application.certify.decline.what")),
                        declining);
    }

    private void certify(ApplicationId id) {
        certify.setEnabled(true);
        switch (submissions.certify(id, declared.getValue())) {
            case SubmitResult.Submitted _ ->
                getUI().ifPresent(page -> page.navigate(Spaces.path("applications", id, "submitted")));
            case SubmitResult.NotDeclared _ -> {
                declared.setErrorMessage(getTranslation("application.certify.declaration.missing"));
                declared.setInvalid(true);
                declared.focus();
            }
            case SubmitResult.Incomplete incomplete ->
                Outcomes.refused(Language.count(
                        "application.check.missing", incomplete.openPoints().size()));
            case SubmitResult.RoundClosed(var deadline) -> tooLate(id, deadline);
            case SubmitResult.SenderMayNotSign _ ->
                Outcomes.refused(getTranslation("application.certify.sender-may-not-sign"));
            case SubmitResult.NotTheCertifier _, SubmitResult.NotCertified _ ->
                leave(id, getTranslation("application.certify.not-yours"));
            case SubmitResult.NoLongerDraft _, SubmitResult.NotASignatory _ ->
                leave(id, getTranslation("application.refused.no-draft"));
            case SubmitResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void decline(ApplicationId id, TypedCopy copy) {
        decline.setEnabled(true);
        switch (certifications.decline(id, reasons.getValue())) {
            case DeclineResult.Declined _ -> {
                copy.confirmed();
                Outcomes.done(getTranslation("application.certify.declined"));
                leave(id, null);
            }
            case DeclineResult.ReasonsUnusable(var longest) -> {
                reasons.setErrorMessage(getTranslation("application.certify.reasons.missing", longest));
                reasons.setInvalid(true);
                reasons.focus();
            }
            case DeclineResult.RoundClosed(var deadline) -> tooLate(id, deadline);
            case DeclineResult.NotTheCertifier _ -> leave(id, getTranslation("application.certify.not-yours"));
            case DeclineResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void tooLate(ApplicationId id, Instant deadline) {
        leave(
                id,
                getTranslation(
                        "application.refused.not-submitted", Language.formats().dateTimeWithZone(deadline)));
    }

    private void leave(ApplicationId id, @Nullable String refusal) {
        if (refusal != null) {
            Outcomes.refused(refusal);
        }
        getUI().ifPresent(page -> page.navigate(Spaces.path("applications", id)));
    }
}
