package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Choices;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.Duplicates;
import org.scalingfund.organisation.NewOrganisation;
import org.scalingfund.organisation.OrganisationKind;
import org.scalingfund.organisation.OrganisationProblem;
import org.scalingfund.organisation.Organisations;
import org.scalingfund.organisation.RegisterEntry;
import org.scalingfund.organisation.RegisterLookUps;
import org.scalingfund.organisation.RegisterOrganisationResult;

/** Where a person registers the organisation they apply for, once for all funders. */
@Route(value = RegisterOrganisationView.PATH, layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class RegisterOrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "organisation/register";

    /** In the address where to go on afterwards, below the space. */
    private static final String THEN = "then";

    private final transient Organisations organisations;
    private final transient Duplicates duplicates;
    private final PageTitle title = new PageTitle(getPageTitle(), getTranslation("organisation.register.lead"));
    private final ErrorSummary problems = new ErrorSummary(title);
    private final TextField name = field("name");
    private final RadioButtonGroup<OrganisationKind> kind = new RadioButtonGroup<>(getTranslation("organisation.kind"));
    private final TextField companyNumber = field("company-number");
    private final TextField charityNumber = field("charity-number");
    private final ComboBox<CouncilArea> council = new ComboBox<>(getTranslation("organisation.council"));
    private final TextField postcode = field("postcode");
    private final RegisterAnswers lookUp;
    private String then = "";
    private @Nullable NewOrganisation asked;

    RegisterOrganisationView(Organisations organisations, Duplicates duplicates, RegisterLookUps registers) {
        this.organisations = organisations;
        this.duplicates = duplicates;
        lookUp = new RegisterAnswers(registers, companyNumber::getValue, charityNumber::getValue, this::take);
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.textKey()));
        kind.addValueChangeListener(_ -> askForWhatThisKindHas());
        council.setHelperText(getTranslation("organisation.council.hint"));
        Choices.offer(council, organisations.councilAreas());
        council.setItemLabelGenerator(area -> area.nameIn(Language.locale()));
        council.setClearButtonVisible(true);
        var register = new Button(getTranslation("organisation.register"), _ -> register());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(register);
        row.addClassName("button-row");
        getContent().addClassName("stack");
        getContent().add(new BackLink(Spaces.path(OrganisationsView.PATH)), problems, title);
        for (var field : List.<Component>of(name, kind, companyNumber, charityNumber, lookUp, council, postcode)) {
            getContent().add(new Div(field));
        }
        getContent().add(row);
        askForWhatThisKindHas();
    }

    /** An address that somebody made up may say anything; only one within the space is gone to. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(THEN)
                .filter(path -> path.matches("[a-z0-9-]+(/[a-z0-9-]+)*"))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.register.title");
    }

    private void askForWhatThisKindHas() {
        var chosen = Optional.ofNullable(kind.getValue());
        var registered = chosen.filter(
                        Set.of(OrganisationKind.CHARITY, OrganisationKind.SOCIAL_ENTERPRISE, OrganisationKind.COMPANY)
                                ::contains)
                .isPresent();
        companyNumber.setVisible(registered);
        charityNumber.setVisible(registered && kind.getValue() != OrganisationKind.COMPANY);
        lookUp.setVisible(registered);
    }

    private void take(RegisterEntry entry) {
        name.setValue(entry.name());
        if (!entry.postcode().isEmpty()) {
            postcode.setValue(entry.postcode());
        }
    }

    private void register() {
        if (kind.getValue() == null) {
            problems.show(List.of(new Problem(getTranslation("organisation.problem.kind-missing"), kind)));
            return;
        }
        var typed = typed();
        var similar = typed.equals(asked) ? List.<String>of() : duplicates.similar(typed);
        if (!similar.isEmpty()) {
            asked = typed;
            problems.show(
                    List.of(new Problem(getTranslation("organisation.similar", String.join(", ", similar)), name)));
            return;
        }
        switch (organisations.register(typed)) {
            case RegisterOrganisationResult.Registered(var id) -> {
                Outcomes.done(getTranslation("organisation.registered", name.getValue()));
                UI.getCurrent().navigate(then.isEmpty() ? Spaces.path(OrganisationsView.PATH, id) : Spaces.path(then));
            }
            case RegisterOrganisationResult.Refused(var found) ->
                problems.show(found.stream()
                        .sorted()
                        .map(problem -> new Problem(getTranslation(problem.textKey()), fieldOf(problem)))
                        .toList());
            case RegisterOrganisationResult.RegisteredAlready(var registered) ->
                problems.show(List.of(Problem.of(getTranslation("organisation.registered-already", registered))));
        }
    }

    /** What is not asked of this kind does not count, even if it was typed before. */
    private NewOrganisation typed() {
        return new NewOrganisation(
                name.getValue(),
                kind.getValue(),
                companyNumber.isVisible() ? companyNumber.getValue() : "",
                charityNumber.isVisible() ? charityNumber.getValue() : "",
                council.getOptionalValue().map(CouncilArea::code).orElse(""),
                postcode.getValue());
    }

    private Component fieldOf(OrganisationProblem problem) {
        return switch (problem.field()) {
            case NAME -> name;
            case COMPANY_NUMBER -> companyNumber;
            case CHARITY_NUMBER -> charityNumber;
            case POSTCODE -> postcode;
            case COUNCIL -> council;
        };
    }

    private TextField field(String part) {
        var field = new TextField(getTranslation("organisation." + part));
        field.setHelperText(getTranslation("organisation." + part + ".hint"));
        return field;
    }
}
