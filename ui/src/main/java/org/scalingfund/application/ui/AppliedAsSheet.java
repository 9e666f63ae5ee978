package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.scalingfund.application.AppliedAs;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.Policy;
import org.scalingfund.organisation.ui.ProfileSheet;
import org.springframework.modulith.NamedInterface;

/** What the organisation that applied says of itself, folded up; what no longer holds is said before it is opened. */
@NamedInterface("panels")
public final class AppliedAsSheet extends Composite<Div> {
    /** {@code today} is the day on which somebody reads it. */
    public AppliedAsSheet(AppliedAs applied, CouncilAreas areas, LocalDate today) {
        var profile = applied.profile();
        getContent().add(new H2(Language.text("application.organisation")));
        var expired = profile.policies().stream()
                .filter(policy -> policy.standing(today) == Policy.Standing.EXPIRED)
                .count();
        var expiring = profile.ending(today).size() - expired;
        if (expired > 0) {
            getContent().add(warning("application.organisation.expired", expired, Tone.BAD));
        }
        if (expiring > 0) {
            getContent().add(warning("application.organisation.expiring", expiring, Tone.WARN));
        }
        var content = new Div(new Paragraph(asOf(applied)), new ProfileSheet(profile, areas, today));
        getContent().add(new NativeDetails(Language.text("application.organisation.show"), content));
    }

    private static Paragraph warning(String key, long policies, Tone tone) {
        return new Paragraph(new StatusTag(Language.count(key, policies), tone));
    }

    private static String asOf(AppliedAs applied) {
        var at = applied.takenAt();
        return at == null
                ? Language.text("application.organisation.as-of-today")
                : Language.text(
                        "application.organisation.as-of", Language.formats().dateTime(at));
    }
}
