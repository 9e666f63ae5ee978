package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.OrganisationProfile;
import org.scalingfund.organisation.ProfilePart;
import org.springframework.modulith.NamedInterface;

/** All that an organisation says of itself, to be read; a policy that no longer holds is said in words and colour. */
@NamedInterface("panels")
public final class ProfileSheet extends Composite<Div> {
    /** {@code today} is the day on which somebody reads it. */
    public ProfileSheet(OrganisationProfile profile, CouncilAreas areas, LocalDate today) {
        for (var part : ProfilePart.values()) {
            add(part, profile, areas);
        }
        getContent().add(new H3(Language.text("organisation.policies")));
        if (profile.policies().isEmpty()) {
            getContent().add(new Paragraph(Language.text("organisation.policies.none")));
        } else {
            getContent().add(policies(profile, today));
        }
    }

    private void add(ProfilePart part, OrganisationProfile profile, CouncilAreas areas) {
        var facts = new SummaryList();
        if (part == ProfilePart.BASICS) {
            facts.add(
                    Language.text("organisation.kind"),
                    Language.text(profile.kind().textKey()));
        }
        var said = part.fields().stream()
                .filter(field -> !profile.text(field).isEmpty())
                .toList();
        said.forEach(
                field -> facts.add(ProfileWords.label(field), ProfileWords.fact(field, profile.text(field), areas)));
        if (!said.isEmpty()) {
            getContent().add(new H3(Language.text(part.textKey())), facts);
        }
    }

    private static SummaryList policies(OrganisationProfile profile, LocalDate today) {
        var list = new SummaryList();
        for (var policy : profile.policies()) {
            list.add(
                    ProfileWords.title(policy.kind(), policy.title()),
                    new Span(
                            new Span(ProfileWords.facts(policy)),
                            new Span(" "),
                            ProfileWords.tag(policy.standing(today))));
        }
        return list;
    }
}
