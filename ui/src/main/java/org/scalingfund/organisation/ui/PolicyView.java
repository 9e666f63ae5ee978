package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.Policy;
import org.scalingfund.organisation.PolicyKind;
import org.scalingfund.organisation.PolicyProblem;
import org.scalingfund.organisation.PolicyResult;

/** One policy of an organisation: since when and until when it holds. */
@Route(value = "organisation/:organisation/policies/:kind", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class PolicyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST_DIGITS = 12;

    private final transient OrganisationProfiles profiles;
    private String title = "";

    PolicyView(OrganisationProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation = ProfilePages.asked(event);
        var kind = event.getRouteParameters()
                .get("kind")
                .flatMap(PolicyKind::parse)
                .orElseThrow(NotFoundException::new);
        var profile = profiles.find(organisation).orElseThrow(NotFoundException::new);
        title = getTranslation(kind.textKey());
        getContent().removeAll();
        getContent().add(new Form(organisation, kind, profile.policy(kind)).page);
    }

    private final class Form {
        private final OrganisationId organisation;
        private final PolicyKind kind;
        private final TextField name = new TextField(getTranslation("organisation.policy.title"));
        private final DatePicker agreed = DateFields.date(getTranslation("organisation.policy.agreed"));
        private final DatePicker until = DateFields.date(getTranslation("organisation.policy.until"));
        private final BigDecimalField covered = new BigDecimalField(getTranslation("organisation.policy.covered"));
        private final ErrorSummary problems;
        private final Paragraph elsewhere = new Paragraph();
        private final Div page = new Div();
        private Optional<Policy> seen;

        Form(OrganisationId organisation, PolicyKind kind, Optional<Policy> seen) {
            this.organisation = organisation;
            this.kind = kind;
            this.seen = seen;
            var heading = new PageTitle(title, getTranslation("organisation.policy.lead"));
            problems = new ErrorSummary(heading);
            elsewhere.setVisible(false);
            elsewhere.getElement().setAttribute("role", "alert");
            name.setWidthFull();
            covered.setLocale(Language.locale());
            covered.setPrefixComponent(new Span("£"));
            hint(until, "organisation.policy.until.hint");
            hint(covered, "organisation.policy.covered.hint");
            seen.ifPresent(this::show);
            name.setVisible(kind == PolicyKind.OTHER);
            covered.setVisible(kind == PolicyKind.INSURANCE);
            var fields = new Div(name, agreed, until, covered, buttons());
            fields.addClassName("form");
            page.addClassName("reading");
            page.add(new BackLink(ProfilePages.policies(organisation)), problems, heading, elsewhere, fields);
        }

        private <F extends Component & HasHelper> void hint(F field, String key) {
            field.setHelperText(getTranslation(key));
            field.getElement().getThemeList().add("helper-above-field");
        }

        private void show(Policy policy) {
            name.setValue(policy.title());
            agreed.setValue(policy.agreedOn());
            until.setValue(policy.validUntil());
            var amount = policy.covered();
            covered.setValue(amount == null ? null : amount.pounds());
        }

        private Div buttons() {
            var save = new Button(
                    getTranslation("organisation.profile.save"),
                    _ -> answer(profiles.save(organisation, seen, typed())));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            var row = new Div(save);
            seen.ifPresent(policy -> row.add(new Button(
                    getTranslation("organisation.policy.remove"),
                    _ -> answer(profiles.remove(organisation, seen.orElse(policy))))));
            row.add(new Anchor(ProfilePages.policies(organisation), getTranslation("organisation.profile.cancel")));
            row.addClassName("button-row");
            return row;
        }

        private Policy typed() {
            return new Policy(kind, name.getValue(), agreed.getValue(), until.getValue(), amount(covered.getValue()));
        }

        private void answer(PolicyResult result) {
            problems.clear();
            elsewhere.setVisible(false);
            switch (result) {
                case PolicyResult.Saved _ -> {
                    Outcomes.done(getTranslation("organisation.profile.saved", title));
                    UI.getCurrent().navigate(ProfilePages.policies(organisation));
                }
                case PolicyResult.Refused(var found) ->
                    problems.show(found.stream()
                            .sorted()
                            .map(problem -> new Problem(getTranslation(problem.textKey()), fieldOf(problem)))
                            .toList());
                case PolicyResult.ChangedMeanwhile(var now) -> {
                    elsewhere.setText(getTranslation(
                            "organisation.policy.changed-meanwhile",
                            now.map(ProfileWords::facts).orElse(getTranslation("organisation.profile.nothing"))));
                    elsewhere.setVisible(true);
                    seen = now;
                }
                case PolicyResult.NotFound _ -> Outcomes.refused(getTranslation("organisation.profile.gone"));
            }
        }

        private Component fieldOf(PolicyProblem problem) {
            return switch (problem.field()) {
                case TITLE -> name;
                case AGREED -> agreed;
                case UNTIL -> until;
                case COVERED -> covered;
            };
        }
    }

    /** Nothing when it is finer than a penny or more than any insurance pays. */
    private static @Nullable Money amount(@Nullable BigDecimal value) {
        return value == null
                        || value.stripTrailingZeros().scale() > 2
                        || value.precision() - value.scale() > MOST_DIGITS
                ? null
                : new Money(value);
    }
}
