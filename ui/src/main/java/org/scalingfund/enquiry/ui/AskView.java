package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
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
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.enquiry.AskResult;
import org.scalingfund.enquiry.AskSheet;
import org.scalingfund.enquiry.Enquiries;
import org.scalingfund.enquiry.EnquiryText;
import org.scalingfund.enquiry.EnquiryWindow;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.CurrentTenant;

/** Where somebody asks the funder about a round, and reads what became of their own questions. */
@Route(value = "rounds/:round/questions", layout = MainLayout.class)
@AllowedTo(Role.SIGNED_IN)
class AskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Enquiries enquiries;
    private final transient CurrentTenant current;
    private final transient InstantSource clock;
    private final Div own = new Div();

    AskView(Enquiries enquiries, CurrentTenant current, InstantSource clock) {
        this.enquiries = enquiries;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enquiry.ask.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var round = EnquiryPaths.id(event, EnquiryPaths.ROUND, RoundId::parse);
        getContent().removeAll();
        show(enquiries.sheet(round).orElseThrow(NotFoundException::new));
    }

    private void show(AskSheet sheet) {
        var window = sheet.window();
        var title = new PageTitle(getPageTitle(), window.about().name());
        var problems = new ErrorSummary(title);
        var answers = new Anchor(window.about().page() + "#answers", getTranslation("enquiry.ask.to-answers"));
        // A page of its own, outside the views.
        answers.setRouterIgnore(true);
        getContent().addClassName("reading");
        getContent()
                .add(
                        problems,
                        BackLink.toPlainPage(
                                window.about().page(), window.about().title()),
                        title);
        if (window.takesQuestions(clock.instant())) {
            getContent().add(lead(window), new Paragraph(answers), form(window, problems));
        } else {
            getContent().add(new Paragraph(ended(window)), new Paragraph(answers));
        }
        showOwn(sheet);
        getContent().add(own);
    }

    private Paragraph lead(EnquiryWindow window) {
        return new Paragraph(getTranslation(
                "enquiry.ask.lead",
                EnquiryWords.moment(window.until(), window.about().zone()),
                Language.fromNow(window.until(), clock.instant())));
    }

    private String ended(EnquiryWindow window) {
        return window.isOfRoundAhead()
                ? getTranslation(
                        "enquiry.ask.ended",
                        EnquiryWords.moment(window.until(), window.about().zone()),
                        window.whomToWriteTo())
                : getTranslation("enquiry.ask.over", window.whomToWriteTo());
    }

    private Div form(EnquiryWindow window, ErrorSummary problems) {
        var question = new TextArea(getTranslation("enquiry.ask.question"));
        question.setHelperText(
                getTranslation("enquiry.ask.question.hint", EnquiryText.QUESTION.least(), EnquiryText.QUESTION.most()));
        question.getElement().getThemeList().add("helper-above-field");
        question.setMinRows(5);
        question.setWidthFull();
        // What was typed is offered again; it is sent by the button alone.
        var copy = new TypedCopy(question, "enquiry/" + window.about().round() + "/" + current.actor(), () -> {});
        var send = new Button(
                getTranslation("enquiry.ask.do"), _ -> ask(window.about().round(), question, copy, problems));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(send);
        buttons.addClassName("button-row");
        var form = new Div(copy, question, buttons);
        form.addClassName("form");
        return form;
    }

    private void ask(RoundId round, TextArea question, TypedCopy copy, ErrorSummary problems) {
        problems.clear();
        switch (enquiries.ask(round, EnquiryWords.typed(question))) {
            case AskResult.Asked _ -> {
                copy.confirmed();
                question.clear();
                Outcomes.done(getTranslation("enquiry.ask.done"));
                enquiries.sheet(round).ifPresent(this::showOwn);
            }
            case AskResult.Unusable _ ->
                problems.show(List.of(new Problem(
                        EnquiryWords.problem(EnquiryText.QUESTION, EnquiryWords.typed(question)), question)));
            case AskResult.TooManyWaiting(var most) -> Outcomes.refused(getTranslation("enquiry.ask.too-many", most));
            case AskResult.Ended(var until, var whom) ->
                Outcomes.refused(getTranslation(
                        "enquiry.ask.ended",
                        EnquiryWords.moment(until, Spaces.here().zone()),
                        whom));
            case AskResult.RoundOver(var whom) -> Outcomes.refused(getTranslation("enquiry.ask.over", whom));
            case AskResult.NotFound _ -> throw new NotFoundException();
        }
    }

    private void showOwn(AskSheet sheet) {
        own.removeAll();
        own.add(new H2(getTranslation("enquiry.own.title")));
        own.add(new OwnEnquiries(sheet.own(), sheet.window().about().zone()));
    }
}
