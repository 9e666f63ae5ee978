package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.organisation.AddMemberResult;
import org.scalingfund.organisation.Capacity;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.Organisations;

/** Adds somebody to an organisation, for its lead. */
final class AddMemberForm extends Composite<Div> {
    private final transient Organisations organisations;
    private final transient Runnable added;
    private final transient OrganisationId organisation;
    private final ErrorSummary problems;
    private final EmailField email = new EmailField(getTranslation("organisation.member.email"));
    private final TextField name = new TextField(getTranslation("organisation.member.name"));
    private final RadioButtonGroup<Capacity> capacity = new RadioButtonGroup<>(getTranslation("organisation.capacity"));

    AddMemberForm(Organisations organisations, OrganisationId organisation, ErrorSummary problems, Runnable added) {
        this.organisations = organisations;
        this.organisation = organisation;
        this.problems = problems;
        this.added = added;
        capacity.setItems(Capacity.values());
        capacity.setItemLabelGenerator(item -> getTranslation(item.textKey()) + ": "
                + getTranslation(item.textKey().replace("capacity.", "capacity.what.")));
        capacity.setValue(Capacity.CONTRIBUTOR);
        capacity.addClassName("one-below-the-other");
        var row = new Div(new Button(getTranslation("organisation.member.add"), _ -> add()));
        row.addClassName("button-row");
        getContent().addClassName("stack");
        getContent()
                .add(new H2(getTranslation("organisation.member.add")), new Div(email), new Div(name), capacity, row);
    }

    private void add() {
        var result = organisations.addMember(
                organisation, email.getValue(), name.getValue(), capacity.getValue(), Language.locale());
        problems.show(
                switch (result) {
                    case AddMemberResult.Added(var address) -> {
                        Outcomes.done(getTranslation("organisation.member.added", address));
                        added.run();
                        yield List.of();
                    }
                    case AddMemberResult.MemberAlready _ ->
                        List.of(new Problem(getTranslation("organisation.member.already"), email));
                    case AddMemberResult.NotAnAddress _ ->
                        List.of(new Problem(getTranslation("identity.problem.email-not-one"), email));
                    case AddMemberResult.NameMissing _ ->
                        List.of(new Problem(getTranslation("organisation.member.name-missing"), name));
                    case AddMemberResult.NotLead _ ->
                        List.of(Problem.of(getTranslation("organisation.member.not-lead")));
                });
    }
}
