package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.identity.GiveRoleResult;
import org.scalingfund.identity.Memberships;

/** Gives a role to whoever has an e-mail address. */
final class GiveRoleForm extends Composite<Div> {
    private final transient Memberships memberships;
    private final transient Runnable given;
    private final ErrorSummary problems;
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final TextField name = new TextField(getTranslation("identity.people.name"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(getTranslation("identity.people.role"));

    GiveRoleForm(Memberships memberships, ErrorSummary problems, Runnable given) {
        this.memberships = memberships;
        this.problems = problems;
        this.given = given;
        name.setHelperText(getTranslation("identity.people.name.hint"));
        role.setItems(Arrays.stream(Role.values()).filter(Role::isFunders).toList());
        role.setItemLabelGenerator(item ->
                getTranslation("base.role." + item) + ": " + getTranslation("identity.role.what." + wordOf(item)));
        role.addClassName("one-below-the-other");
        var give = new Button(getTranslation("identity.people.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(give);
        row.addClassName("button-row");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("identity.people.give")), email, new Div(name), role, row);
    }

    private void give() {
        var chosen = role.getValue();
        if (chosen == null) {
            problems.show(List.of(new Problem(getTranslation("identity.people.role-missing"), role)));
            return;
        }
        problems.show(
                switch (memberships.give(email.getValue(), name.getValue(), chosen, Language.locale())) {
                    case GiveRoleResult.Given(var person, var invited) -> {
                        Outcomes.done(getTranslation(
                                invited ? "identity.people.invited.now" : "identity.people.given",
                                person.name(),
                                getTranslation("identity.role.a." + wordOf(chosen))));
                        email.clear();
                        name.clear();
                        given.run();
                        yield List.of();
                    }
                    case GiveRoleResult.HeldAlready(var person) ->
                        List.of(new Problem(getTranslation("identity.people.held", person.name()), role));
                    case GiveRoleResult.NotAnAddress _ ->
                        List.of(new Problem(getTranslation("identity.problem.email-not-one"), email));
                    case GiveRoleResult.NameMissing _ ->
                        List.of(new Problem(getTranslation("identity.people.name-missing"), name));
                });
    }

    private static String wordOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
