package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.InvitePartnerResult;
import org.scalingfund.application.NewPartner;
import org.scalingfund.application.Partners;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;

/** Invites an organisation to take part in an application, for those who lead it. */
final class InvitePartnerForm extends Composite<Div> {
    private final transient Partners partners;
    private final transient ApplicationId application;
    private final transient Runnable invited;
    private final ErrorSummary problems;
    private final TextField name = new TextField(getTranslation("application.partners.invite.name"));
    private final EmailField email = new EmailField(getTranslation("application.partners.invite.email"));
    private final TextArea part = new TextArea(getTranslation("application.partners.invite.part"));

    InvitePartnerForm(Partners partners, ApplicationId application, ErrorSummary problems, Runnable invited) {
        this.partners = partners;
        this.application = application;
        this.problems = problems;
        this.invited = invited;
        name.setMaxLength(NewPartner.LONGEST_NAME);
        email.setHelperText(getTranslation("application.partners.invite.email.hint"));
        part.setHelperText(getTranslation("application.partners.invite.part.hint"));
        part.setMaxLength(NewPartner.LONGEST_PART);
        part.setWidthFull();
        var row = new Div(new Button(getTranslation("application.partners.invite.do"), _ -> invite()));
        row.addClassName("button-row");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("application.partners.invite")),
                        new Div(name),
                        new Div(email),
                        new Div(part),
                        row);
    }

    private void invite() {
        var typed = new NewPartner(name.getValue(), email.getValue(), part.getValue());
        problems.show(
                switch (partners.invite(application, typed, Language.locale())) {
                    case InvitePartnerResult.Invited(var address) -> {
                        Outcomes.done(getTranslation("application.partners.invited", address));
                        invited.run();
                        yield List.of();
                    }
                    case InvitePartnerResult.Unusable(var found) ->
                        found.stream().map(this::problem).toList();
                    case InvitePartnerResult.InvitedAlready _ ->
                        List.of(new Problem(getTranslation("application.partners.invited-already"), email));
                    case InvitePartnerResult.TooMany(var limit) ->
                        List.of(Problem.of(getTranslation("application.partners.too-many", limit)));
                    case InvitePartnerResult.TooManyMails _ ->
                        List.of(Problem.of(getTranslation("application.partners.too-many-mails")));
                    case InvitePartnerResult.Refused(var why) -> List.of(Problem.of(Refusals.words(why)));
                });
    }

    private Problem problem(NewPartner.Problem problem) {
        return switch (problem) {
            case NAME ->
                new Problem(getTranslation("application.partners.problem.NAME", NewPartner.LONGEST_NAME), name);
            case EMAIL -> new Problem(getTranslation("application.partners.problem.EMAIL"), email);
            case PART ->
                new Problem(getTranslation("application.partners.problem.PART", NewPartner.LONGEST_PART), part);
        };
    }
}
