package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationProfiles;
import org.scalingfund.application.OwnProfile;
import org.scalingfund.base.Formats;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;

/** Says that the organisation's profile goes along, and what is missing in it: a hint that stops nobody. */
@org.springframework.stereotype.Component
class ProfileToCheck implements AnswersToCheck {
    private final ApplicationProfiles profiles;
    private final InstantSource clock;

    ProfileToCheck(ApplicationProfiles profiles, InstantSource clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Component of(ApplicationId application, boolean changeable) {
        var place = new Div();
        profiles.own(application).ifPresent(own -> {
            fill(place, own);
            if (changeable) {
                place.add(new Paragraph(new Anchor(
                        Spaces.path("organisation", own.organisation()),
                        Language.text("application.organisation.to-profile"))));
            }
        });
        return place;
    }

    private void fill(Div place, OwnProfile own) {
        place.add(
                new H2(Language.text("application.organisation")),
                new Paragraph(Language.text("application.organisation.goes-along")));
        var missing = own.profile().missing();
        if (!missing.isEmpty()) {
            place.add(new Paragraph(Language.text(
                    "application.organisation.missing",
                    missing.stream()
                            .map(field -> Language.text(field.textKey()))
                            .collect(Collectors.joining(", ")))));
        }
        var ending = own.profile().ending(LocalDate.ofInstant(clock.instant(), Formats.UK_TIME));
        if (!ending.isEmpty()) {
            place.add(new Paragraph(Language.count("application.organisation.ending", ending.size())));
        }
    }
}
