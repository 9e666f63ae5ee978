package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.Certifications;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.application.Submissions;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Spaces;

/** Where applicants check everything over, declare that it is true, and submit or send it to be certified. */
@Route(value = "applications/:application/check", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class CheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final transient Submissions submissions;
    private final transient Certifications certifications;
    private final transient List<AnswersToCheck> others;
    private final Div missing = new Div();
    private final Checkbox declared = new Checkbox(getTranslation("application.declaration"));

    CheckView(
            Applications applications,
            Submissions submissions,
            Certifications certifications,
            List<AnswersToCheck> others) {
        this.others = List.copyOf(others);
        this.applications = applications;
        this.submissions = submissions;
        this.certifications = certifications;
        missing.addClassName("error-summary");
        missing.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        declared.addValueChangeListener(change -> declared.setInvalid(false));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.check.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftPages.draft(applications, event).ifPresent(this::show);
    }

    private void show(TaskSheet tasks) {
        var id = tasks.sheet().id();
        var frame = new DraftFrame(getPageTitle(), tasks);
        show(id, submissions.check(id).orElseThrow());
        frame.add(missing, new ApplicationText(tasks.sheet(), true));
        others.forEach(answers -> frame.add(answers.of(id, true)));
        var words = tasks.sheet().terms().certification();
        frame.add(
                new H2(getTranslation(words == null ? "application.submit.title" : "application.certification.title")));
        if (words != null) {
            var certified = new Paragraph(words);
            certified.addClassName("as-typed");
            frame.add(new Paragraph(getTranslation("application.certification.what")), certified);
        }
        if (tasks.maySign() && words != null) {
            frame.add(new SendForCertification(certifications, tasks.sheet(), points -> showMissing(id, points)));
        } else if (tasks.maySign()) {
            var submit = new Button(getTranslation("application.submit"), click -> submit(id));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.setDisableOnClick(true);
            frame.add(new Paragraph(getTranslation("application.submit.once")), declared, submit);
        } else {
            frame.add(new Paragraph(getTranslation("application.submit.not-signatory")));
        }
        getContent().removeAll();
        getContent().add(frame);
    }

    private void show(ApplicationId id, List<OpenPoint> points) {
        missing.removeAll();
        missing.setVisible(!points.isEmpty());
        var list = new UnorderedList();
        points.forEach(
                point -> list.add(new ListItem(new Anchor(OpenPoints.href(id, point), OpenPoints.words(point)))));
        missing.add(new H2(Language.count("application.check.missing", points.size())), list);
    }

    private void submit(ApplicationId id) {
        switch (submissions.submit(id, declared.getValue())) {
            case SubmitResult.Submitted _ ->
                getUI().ifPresent(page -> page.navigate(Spaces.path("applications", id, "submitted")));
            case SubmitResult.Incomplete incomplete -> {
                again(id);
                showMissing(id, incomplete.openPoints());
            }
            case SubmitResult.NotDeclared _ -> {
                again(id);
                declared.setErrorMessage(getTranslation("application.declaration.missing"));
                declared.setInvalid(true);
                declared.focus();
            }
            case SubmitResult.RoundClosed closed -> {
                Outcomes.refused(getTranslation(
                        "application.refused.not-submitted", Language.formats().dateTimeWithZone(closed.deadline())));
                leave(id);
            }
            case SubmitResult.NotASignatory _ -> Outcomes.refused(getTranslation("application.submit.not-signatory"));
            case SubmitResult.NotCertified _, SubmitResult.NotTheCertifier _, SubmitResult.SenderMayNotSign _ -> {
                Outcomes.refused(getTranslation("application.certification.first"));
                leave(id);
            }
            case SubmitResult.NoLongerDraft _ -> {
                Outcomes.refused(getTranslation("application.refused.no-draft"));
                leave(id);
            }
            case SubmitResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void showMissing(ApplicationId id, List<OpenPoint> points) {
        show(id, points);
        missing.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }

    /** Redrawn, so that the button can be pressed again and the answers are the latest. */
    private void again(ApplicationId id) {
        show(applications.tasks(id).orElseThrow(NotFoundException::new));
    }

    private void leave(ApplicationId id) {
        getUI().ifPresent(page -> page.navigate(Spaces.path("applications", id)));
    }
}
