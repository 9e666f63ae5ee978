package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.enquiry.EnquiryText;
import org.scalingfund.enquiry.EnquiryWindow;
import org.scalingfund.enquiry.EnquiryWindows;
import org.scalingfund.enquiry.MoveWindowResult;
import org.scalingfund.fund.RoundId;

/** Where a fund manager sets until when a round takes questions, and whom people write to afterwards. */
@Route(value = "manage/rounds/:round/enquiries/until", layout = MainLayout.class)
@AllowedTo(Role.FUND_MANAGER)
class WindowView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient EnquiryWindows windows;

    WindowView(EnquiryWindows windows) {
        this.windows = windows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enquiry.window.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = EnquiryPaths.id(event, EnquiryPaths.ROUND, RoundId::parse);
        getContent().removeAll();
        show(windows.find(round).orElseThrow(NotFoundException::new));
    }

    private void show(EnquiryWindow window) {
        var about = window.about();
        var title = new PageTitle(
                getPageTitle(),
                getTranslation(
                        "enquiry.window.lead",
                        EnquiryWindow.DAYS_BEFORE_DEADLINE,
                        about.zone().getDisplayName(TextStyle.FULL, Language.locale()),
                        EnquiryWords.moment(window.closesAt(), about.zone())));
        var problems = new ErrorSummary(title);
        var until = DateFields.moment(getTranslation("enquiry.window.until"));
        until.setHelperText(getTranslation("enquiry.window.until.hint"));
        until.setStep(STEP);
        until.setValue(window.until().atZone(about.zone()).toLocalDateTime());
        var contact = new TextField(getTranslation("enquiry.window.contact"));
        // The fund of a draft may have no officer yet.
        contact.setHelperText(
                about.officer().isBlank()
                        ? getTranslation("enquiry.window.contact.hint.nobody")
                        : getTranslation("enquiry.window.contact.hint", about.officer()));
        contact.getElement().getThemeList().add("helper-above-field");
        contact.setWidthFull();
        contact.setValue(window.contact() == null ? "" : window.contact());
        var save = new Button(getTranslation("enquiry.window.do"), _ -> move(window, until, contact, problems));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(EnquiryPaths.of(about.round()), getTranslation("enquiry.cancel")));
        buttons.addClassName("button-row");
        var form = new Div(until, contact, buttons);
        form.addClassName("form");
        getContent().addClassName("reading");
        getContent()
                .add(
                        new BackLink(EnquiryPaths.of(about.round()), getTranslation("enquiry.list.title")),
                        problems,
                        title,
                        form);
    }

    private void move(EnquiryWindow window, DateTimePicker until, TextField contact, ErrorSummary problems) {
        problems.clear();
        var entered = until.getValue();
        if (entered == null) {
            show(problems, "enquiry.problem.until-missing", until);
            return;
        }
        var zone = window.about().zone();
        // In the hour that the clock shows twice in autumn the second is meant: nobody shall be too late by it.
        var moment = entered.atZone(zone).withLaterOffsetAtOverlap().toInstant();
        var whom = EnquiryWords.typed(contact);
        switch (windows.move(window, moment, whom.isBlank() ? null : whom)) {
            case MoveWindowResult.Moved _ -> {
                Outcomes.done(getTranslation("enquiry.window.done", EnquiryWords.moment(moment, zone)));
                UI.getCurrent().navigate(EnquiryPaths.of(window.about().round()));
            }
            case MoveWindowResult.InThePast _ -> show(problems, "enquiry.problem.until-past", until);
            case MoveWindowResult.AfterDeadline(var deadline) ->
                show(problems, "enquiry.problem.until-deadline", until, words(window, deadline));
            case MoveWindowResult.Earlier(var present) ->
                show(problems, "enquiry.problem.until-earlier", until, words(window, present));
            case MoveWindowResult.ContactUnusable _ ->
                problems.show(List.of(new Problem(EnquiryWords.problem(EnquiryText.CONTACT, whom), contact)));
            case MoveWindowResult.ChangedMeanwhile _ -> show(problems, "enquiry.problem.until-changed", until);
            case MoveWindowResult.RoundOver _ -> Outcomes.refused(getTranslation("enquiry.window.over"));
            case MoveWindowResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void show(ErrorSummary problems, String key, Component field, Object... details) {
        problems.show(List.of(new Problem(getTranslation(key, details), field)));
    }

    private static String words(EnquiryWindow window, Instant moment) {
        return EnquiryWords.moment(moment, window.about().zone());
    }
}
