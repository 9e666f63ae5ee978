package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.application.AnswerPartnerResult;
import org.scalingfund.application.PartnerInvitation;
import org.scalingfund.application.Partnerships;
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
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.organisation.Capacity;
import org.scalingfund.organisation.Organisations;
import org.scalingfund.organisation.OwnOrganisation;

/** Where whoever holds an invitation to take part in an application accepts it for their organisation, or declines. */
@Route(value = "partnerships/:token/answer", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class AnswerPartnerInvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Partnerships partnerships;
    private final transient Organisations organisations;
    private final RadioButtonGroup<OwnOrganisation> organisation =
            new RadioButtonGroup<>(getTranslation("application.partner.answer.organisation"));
    private final Checkbox terms = new Checkbox(getTranslation("application.partner.answer.terms"));
    private final TextArea reason = new TextArea(getTranslation("application.partner.answer.decline.reason"));
    private String token = "";

    AnswerPartnerInvitationView(Partnerships partnerships, Organisations organisations) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        organisation.setItemLabelGenerator(own -> own.organisation().name());
        organisation.addClassName("one-below-the-other");
        terms.addValueChangeListener(_ -> terms.setInvalid(false));
        reason.setHelperText(getTranslation("application.partner.answer.decline.reason.hint"));
        reason.setMaxLength(Partnerships.LONGEST_REASON);
        reason.setWidthFull();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("application.partner.answer.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().addClassNames("reading", "stack");
        switch (partnerships.invitation(token)) {
            case PartnerInvitation.Open open -> show(open);
            case PartnerInvitation.Over(var why) -> showOver(why);
        }
    }

    private void showOver(PartnerInvitation.Why why) {
        var key = "application.partner.over." + why;
        getContent()
                .add(
                        new PageTitle(getTranslation(key)),
                        new Paragraph(getTranslation(key + ".why")),
                        new Anchor(Spaces.path("applications"), getTranslation("application.partner.over.own")));
    }

    private void show(PartnerInvitation.Open invitation) {
        var title = new PageTitle(getPageTitle(), invitation.title());
        var problems = new ErrorSummary(title);
        getContent()
                .add(
                        problems,
                        BackLink.toPlainPage(
                                "/" + Spaces.path("partnerships", token),
                                getTranslation("application.partner.invitation.title")),
                        title,
                        facts(invitation),
                        new H2(getTranslation("application.partner.invitation.terms")),
                        new Paragraph(getTranslation("application.partner.terms")),
                        new Paragraph(getTranslation("application.partner.invitation.access")));
        showChoice(problems);
        var decline = new Button(getTranslation("application.partner.answer.decline"), _ -> decline(problems));
        getContent()
                .add(
                        new H2(getTranslation("application.partner.answer.decline.title")),
                        new Div(reason),
                        buttons(decline));
    }

    private SummaryList facts(PartnerInvitation.Open invitation) {
        var facts = new SummaryList();
        facts.add(getTranslation("application.partner.invitation.leader"), invitation.leadName());
        facts.add(getTranslation("application.partner.invitation.round"), invitation.roundTitle());
        facts.add(getTranslation("application.partner.invitation.part", invitation.name()), invitation.part());
        facts.add(
                getTranslation("application.partner.invitation.until"),
                Language.formats().dateTimeWithZone(invitation.expiresAt()));
        return facts;
    }

    private void showChoice(ErrorSummary problems) {
        var signedFor = organisations.mine().stream()
                .filter(own -> own.capacity() != Capacity.CONTRIBUTOR)
                .toList();
        var register = new Anchor(
                Spaces.path("organisation", "register") + "?then=partnerships/" + token + "/answer",
                getTranslation("application.partner.answer.register"));
        if (signedFor.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("application.partner.answer.none"),
                            getTranslation("application.partner.answer.none.why"),
                            register));
            return;
        }
        register.setText(getTranslation("application.partner.answer.register.another"));
        organisation.setItems(signedFor);
        if (signedFor.size() == 1) {
            organisation.setValue(signedFor.getFirst());
        }
        var accept = new Button(getTranslation("application.partner.answer.accept"), _ -> accept(problems));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(organisation, new Paragraph(register), terms, buttons(accept));
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("button-row");
        return row;
    }

    private void accept(ErrorSummary problems) {
        var found = new ArrayList<Problem>();
        if (organisation.isEmpty()) {
            found.add(new Problem(getTranslation("application.partner.answer.organisation.missing"), organisation));
        }
        if (!terms.getValue()) {
            found.add(new Problem(getTranslation("application.partner.answer.terms.missing"), terms));
        }
        problems.show(found);
        if (found.isEmpty()) {
            answer(
                    partnerships.accept(
                            token, organisation.getValue().organisation().id(), terms.getValue()),
                    problems);
        }
    }

    private void decline(ErrorSummary problems) {
        answer(partnerships.decline(token, reason.getValue()), problems);
    }

    private void answer(AnswerPartnerResult result, ErrorSummary problems) {
        switch (result) {
            case AnswerPartnerResult.Accepted(var application) -> {
                Outcomes.done(getTranslation("application.partner.answer.accepted"));
                UI.getCurrent().navigate(Spaces.path("applications", application));
            }
            case AnswerPartnerResult.Declined _ -> {
                Outcomes.done(getTranslation("application.partner.answer.declined"));
                UI.getCurrent().navigate(Spaces.path("applications"));
            }
            case AnswerPartnerResult.Over(var why) -> {
                getContent().removeAll();
                showOver(why);
            }
            case AnswerPartnerResult.TermsNotAccepted _ ->
                problems.show(List.of(new Problem(getTranslation("application.partner.answer.terms.missing"), terms)));
            case AnswerPartnerResult.NotASignatory _ -> refuse("not-signatory", problems);
            case AnswerPartnerResult.LeadsItself _ -> refuse("leads", problems);
            case AnswerPartnerResult.TakesPartAlready _ -> refuse("already", problems);
        }
    }

    private void refuse(String why, ErrorSummary problems) {
        problems.show(List.of(new Problem(getTranslation("application.partner.answer." + why), organisation)));
    }
}
