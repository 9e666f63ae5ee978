package org.scalingfund.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import java.util.Locale;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.LanguageChoice;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.identity.ChangePasswordResult;
import org.scalingfund.identity.NetworkAddress;
import org.scalingfund.identity.OwnAccount;

/** Where a person looks after their own account. */
@Route(value = "account", layout = MainLayout.class)
@AllowedTo(Role.SIGNED_IN)
class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnAccount account;
    private final transient LanguageChoice choice;
    private final transient Texts texts;
    private final transient SignInOfSession session;
    private final PageTitle title = new PageTitle(getPageTitle());
    private final ErrorSummary problems = new ErrorSummary(title);
    private final SummaryList known = new SummaryList();
    private final TextField name = new TextField(getTranslation("identity.account.name"));
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(getTranslation("identity.account.language"));
    private final PasswordField present = new PasswordField(getTranslation("identity.account.password.present"));
    private final PasswordField next = new PasswordField(getTranslation("identity.password.new"));

    AccountView(OwnAccount account, LanguageChoice choice, Texts texts, SignInOfSession session) {
        this.account = account;
        this.choice = choice;
        this.texts = texts;
        this.session = session;
        name.setAutocomplete(Autocomplete.NAME);
        name.setHelperText(getTranslation("identity.name.hint"));
        language.setItems(Texts.languages());
        language.setItemLabelGenerator(AccountView::ownName);
        language.setHelperText(getTranslation("identity.account.language.hint"));
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                speak(change.getValue());
            }
        });
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        next.setAutocomplete(Autocomplete.NEW_PASSWORD);
        next.setHelperText(getTranslation("identity.password.hint"));
        getContent().addClassName("stack");
        getContent()
                .add(
                        problems,
                        title,
                        known,
                        name,
                        row(new Button(getTranslation("identity.account.name.save"), _ -> saveName())),
                        language,
                        new H2(getTranslation("identity.account.password")),
                        new Paragraph(getTranslation("identity.account.password.elsewhere")),
                        new Div(present),
                        new Div(next),
                        row(new Button(getTranslation("identity.account.password.save"), _ -> savePassword())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = account.me();
        known.clear();
        known.add(getTranslation("identity.account.email"), me.email());
        name.setValue(me.name());
        language.setValue(Texts.nearest(me.language()));
    }

    private void saveName() {
        var problem = account.changeName(name.getValue());
        problems.show(problem.map(found -> new Problem(getTranslation(found.textKey()), name)).stream()
                .toList());
        if (problem.isEmpty()) {
            Outcomes.done(getTranslation("identity.account.name.saved"));
        }
    }

    private void speak(Locale chosen) {
        account.changeLanguage(chosen);
        choice.choose(chosen);
        UI.getCurrent().getPage().reload();
    }

    private void savePassword() {
        var from = new NetworkAddress(VaadinRequest.getCurrent().getRemoteAddr());
        problems.show(
                switch (account.changePassword(present.getValue(), next.getValue(), from)) {
                    case ChangePasswordResult.Done _ -> {
                        staySignedIn();
                        present.clear();
                        next.clear();
                        Outcomes.done(getTranslation("identity.account.password.saved"));
                        yield List.of();
                    }
                    case ChangePasswordResult.WrongPassword _ ->
                        List.of(new Problem(getTranslation("identity.problem.password-wrong"), present));
                    case ChangePasswordResult.Refused(var problem) ->
                        List.of(new Problem(getTranslation(problem.textKey()), next));
                    case ChangePasswordResult.Wait(var pause) ->
                        List.of(new Problem(Pauses.sentence(texts, Language.locale(), pause), present));
                });
    }

    /** Here; everywhere else the old password's sign-ins end. */
    private void staySignedIn() {
        session.renew(
                account.me(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    private static Div row(Button button) {
        var row = new Div(button);
        row.addClassName("button-row");
        return row;
    }

    private static String ownName(Locale language) {
        var own = language.getDisplayLanguage(language);
        return Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }
}
