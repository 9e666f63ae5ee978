package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.OutlineField;
import org.scalingfund.application.StartResult;
import org.scalingfund.application.StartSheet;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.fund.RoundId;

/** Where a person chooses for which organisation to apply, and gives the application a title. */
@Route(value = "rounds/:round/apply", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class StartApplicationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applications applications;
    private final RadioButtonGroup<StartSheet.Choice> organisation = new RadioButtonGroup<>();
    private final TextField title = new TextField(getTranslation("application.start.project"));
    private final Paragraph warning = new Paragraph();

    StartApplicationView(Applications applications) {
        this.applications = applications;
        organisation.setLabel(getTranslation("application.start.organisation"));
        organisation.setItemLabelGenerator(StartSheet.Choice::name);
        title.setHelperText(getTranslation("application.start.project.hint"));
        title.setMaxLength(OutlineField.TITLE.longest());
        title.setWidthFull();
        warning.addClassName("hint");
        warning.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.start.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round =
                event.getRouteParameters().get("round").flatMap(RoundId::parse).orElseThrow(NotFoundException::new);
        show(applications.beforeStarting(round).orElseThrow(NotFoundException::new));
    }

    private void show(StartSheet sheet) {
        var formats = Language.formats();
        var heading = new PageTitle(getPageTitle(), sheet.round().title());
        var back = new BackLink(Spaces.path("rounds", sheet.round().id()));
        getContent().removeAll();
        if (!sheet.isOpen()) {
            getContent()
                    .add(
                            back,
                            heading,
                            new Paragraph(getTranslation(
                                    "application.start.not-open",
                                    formats.dateTimeWithZone(sheet.round().opensAt()),
                                    formats.dateTimeWithZone(sheet.round().closesAt()))));
            return;
        }
        var register = new Anchor(
                Spaces.path("organisation", "register") + "?then=rounds/"
                        + sheet.round().id() + "/apply",
                getTranslation("application.start.register"));
        if (sheet.organisations().isEmpty()) {
            register.setText(getTranslation("application.start.register.first"));
            getContent()
                    .add(
                            back,
                            heading,
                            new EmptyState(
                                    getTranslation("application.start.no-organisation"),
                                    getTranslation("application.start.no-organisation.why"),
                                    register));
            return;
        }
        var problems = new ErrorSummary(heading);
        organisation.setItems(sheet.organisations());
        organisation.addValueChangeListener(change -> warn(sheet, change.getValue()));
        if (sheet.organisations().size() == 1) {
            organisation.setValue(sheet.organisations().getFirst());
        }
        var start = new Button(getTranslation("application.start"), click -> start(sheet, problems));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        problems,
                        back,
                        heading,
                        new Paragraph(ClosingTime.of(sheet.round().closesAt(), sheet.now())),
                        organisation,
                        warning,
                        new Paragraph(register),
                        title,
                        start);
    }

    /** Better now than after an hour of writing. */
    private void warn(StartSheet sheet, StartSheet.Choice chosen) {
        warning.removeAll();
        var draft = chosen.draft();
        if (draft != null) {
            warning.add(new Anchor(
                    Spaces.path("applications", draft), getTranslation("application.start.continue", chosen.name())));
            return;
        }
        if (!sheet.round().allowedKinds().contains(chosen.kind())) {
            warning.setText(getTranslation("application.start.kind", chosen.name()));
        }
    }

    private void start(StartSheet sheet, ErrorSummary problems) {
        var found = new ArrayList<Problem>();
        if (organisation.isEmpty()) {
            found.add(new Problem(getTranslation("application.start.organisation.missing"), organisation));
        }
        if (title.getValue().isBlank()) {
            found.add(new Problem(getTranslation("application.start.project.missing"), title));
        }
        problems.show(found);
        if (!found.isEmpty()) {
            return;
        }
        switch (applications.start(sheet.round().id(), organisation.getValue().id(), title.getValue())) {
            case StartResult.Started started -> goTo(started.application());
            case StartResult.AlreadyStarted already -> {
                Outcomes.done(getTranslation("application.start.already", already.reference(), already.title()));
                goTo(already.application());
            }
            case StartResult.RoundNotOpen _ ->
                Outcomes.refused(getTranslation(
                        "application.start.closed",
                        Language.formats().dateTimeWithZone(sheet.round().closesAt())));
            case StartResult.TitleUnusable unusable ->
                problems.show(
                        List.of(new Problem(getTranslation("application.save.too-long", unusable.limit()), title)));
            case StartResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void goTo(ApplicationId application) {
        getUI().ifPresent(page -> page.navigate(Spaces.path("applications", application)));
    }
}
