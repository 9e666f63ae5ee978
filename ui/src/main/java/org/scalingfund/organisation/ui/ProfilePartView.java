package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.TextKey;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Problem;
import org.scalingfund.base.ui.TwoTexts;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationProfile;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.ProfileField;
import org.scalingfund.organisation.ProfilePart;
import org.scalingfund.organisation.ProfileResult;
import org.scalingfund.organisation.RegisterEntry;
import org.scalingfund.organisation.RegisterLookUps;
import org.scalingfund.tenancy.CurrentTenant;

/** One part of what an organisation says of itself, for those who act for it. */
@Route(value = "organisation/:organisation/profile/:part", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class ProfilePartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OrganisationProfiles profiles;
    private final transient RegisterLookUps registers;
    private final transient CouncilAreas areas;
    private final transient CurrentTenant current;
    private String title = "";

    ProfilePartView(
            OrganisationProfiles profiles, RegisterLookUps registers, CouncilAreas areas, CurrentTenant current) {
        this.profiles = profiles;
        this.registers = registers;
        this.areas = areas;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation = ProfilePages.asked(event);
        var part = event.getRouteParameters()
                .get("part")
                .flatMap(ProfilePart::parse)
                .orElseThrow(NotFoundException::new);
        var profile = profiles.find(organisation).orElseThrow(NotFoundException::new);
        title = getTranslation(part.textKey());
        getContent().removeAll();
        getContent().add(new Form(organisation, part, profile).page);
    }

    private final class Form {
        private final OrganisationId organisation;
        private final ProfilePart part;
        private final List<ProfileInput> inputs = new ArrayList<>();
        private final List<TypedCopy> copies = new ArrayList<>();
        private final Div elsewhere = new Div();
        private final ErrorSummary problems;
        private final Div page = new Div();
        private Map<ProfileField, String> seen;

        Form(OrganisationId organisation, ProfilePart part, OrganisationProfile profile) {
            this.organisation = organisation;
            this.part = part;
            seen = profile.part(part);
            var heading = new PageTitle(title, profile.text(ProfileField.NAME));
            problems = new ErrorSummary(heading);
            page.addClassName("reading");
            page.add(
                    new BackLink(ProfilePages.organisation(organisation)),
                    problems,
                    heading,
                    elsewhere,
                    fields(profile));
        }

        private Div fields(OrganisationProfile profile) {
            var fields = new Div();
            fields.addClassName("form");
            for (var field : part.fields()) {
                var hint = "organisation.profile.field." + field.key() + ".hint";
                var input = ProfileInput.of(field, areas, getTranslation(hint));
                input.show(seen.getOrDefault(field, ""));
                inputs.add(input);
                if (input.component() instanceof TextArea text) {
                    // What was typed is offered again; it is saved by the button alone.
                    var copy = new TypedCopy(text, organisation + "/" + field + "/" + current.actor(), () -> {});
                    copies.add(copy);
                    fields.add(copy);
                }
                fields.add(input.component());
                if (field == ProfileField.CHARITY_NUMBER) {
                    fields.add(
                            lookUp(() -> text(ProfileField.COMPANY_NUMBER), () -> text(ProfileField.CHARITY_NUMBER)));
                }
            }
            if (part == ProfilePart.ADDRESS) {
                fields.addComponentAsFirst(lookUp(
                        () -> profile.text(ProfileField.COMPANY_NUMBER),
                        () -> profile.text(ProfileField.CHARITY_NUMBER)));
            }
            var save = new Button(getTranslation("organisation.profile.save"), _ -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            var buttons = new Div(
                    save,
                    new Anchor(ProfilePages.organisation(organisation), getTranslation("organisation.profile.cancel")));
            buttons.addClassName("button-row");
            fields.add(buttons);
            return fields;
        }

        private RegisterAnswers lookUp(Supplier<String> company, Supplier<String> charity) {
            return new RegisterAnswers(registers, company, charity, this::take);
        }

        /** As far as this part asks for it; what a register does not say stays as it is. */
        private void take(RegisterEntry entry) {
            var said = Map.of(
                    ProfileField.NAME, entry.name(),
                    ProfileField.ADDRESS_LINE_1, entry.address(),
                    ProfileField.POSTCODE, entry.postcode());
            inputs.stream()
                    .filter(input -> !said.getOrDefault(input.field(), "").isEmpty())
                    .forEach(input -> input.propose(said.getOrDefault(input.field(), "")));
        }

        private String text(ProfileField field) {
            return inputs.stream()
                    .filter(input -> input.field() == field)
                    .map(ProfileInput::text)
                    .findFirst()
                    .orElse("");
        }

        private void save() {
            problems.clear();
            elsewhere.removeAll();
            var typed = new EnumMap<ProfileField, String>(ProfileField.class);
            inputs.forEach(input -> typed.put(input.field(), input.text()));
            switch (profiles.save(organisation, part, seen, typed)) {
                case ProfileResult.Saved _ -> leave();
                case ProfileResult.Refused(var found) -> show(found);
                case ProfileResult.ChangedMeanwhile(var now) -> choose(now);
                case ProfileResult.RegisteredAlready(var name) ->
                    problems.show(List.of(Problem.of(getTranslation("organisation.profile.registered-already", name))));
                case ProfileResult.NotFound _ -> Outcomes.refused(getTranslation("organisation.profile.gone"));
            }
        }

        /** Once the browser knows that it need not keep what was typed. */
        private void leave() {
            copies.forEach(TypedCopy::confirmed);
            Outcomes.done(getTranslation("organisation.profile.saved", title));
            page.getElement()
                    .executeJs("return true")
                    .then(_ -> UI.getCurrent().navigate(ProfilePages.organisation(organisation)));
        }

        private void show(Map<ProfileField, TextKey> found) {
            problems.show(inputs.stream()
                    .flatMap(input -> Stream.ofNullable(found.get(input.field()))
                            .map(words -> new Problem(
                                    getTranslation(
                                            words.key(), words.arguments().toArray()),
                                    input.component())))
                    .toList());
        }

        /** What only the colleague changed is taken over; where both did, the person chooses. */
        private void choose(Map<ProfileField, String> now) {
            for (var input : inputs) {
                var theirs = now.getOrDefault(input.field(), "");
                if (theirs.equals(seen.get(input.field()))) {
                    continue;
                }
                if (input.isUntouched()) {
                    input.show(theirs);
                } else {
                    elsewhere.add(choice(input, theirs));
                }
            }
            seen = now;
            elsewhere.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        }

        private Div choice(ProfileInput input, String theirs) {
            var place = new Div();
            var mine = new TwoTexts.Version(
                    getTranslation("base.two.yours"),
                    input.text(),
                    getTranslation("base.two.keep-yours"),
                    place::removeFromParent);
            var saved = new TwoTexts.Version(
                    getTranslation("base.two.saved"),
                    ProfileWords.shown(input.field(), theirs, areas),
                    getTranslation("base.two.keep-saved"),
                    () -> {
                        input.show(theirs);
                        place.removeFromParent();
                    });
            place.add(new TwoTexts(
                    getTranslation("organisation.profile.changed-meanwhile", ProfileWords.label(input.field())),
                    mine,
                    saved));
            return place;
        }
    }
}
