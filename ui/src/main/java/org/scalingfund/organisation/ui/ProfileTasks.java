package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationProfile;
import org.scalingfund.organisation.ProfilePart;

/** The parts of what an organisation says of itself, each with what is missing in it, and the policies that end. */
final class ProfileTasks extends Composite<Div> {
    ProfileTasks(OrganisationId organisation, OrganisationProfile profile, LocalDate today) {
        var tasks = new TaskList();
        for (var part : ProfilePart.values()) {
            tasks.add(
                    getTranslation(part.textKey()),
                    ProfilePages.part(organisation, part),
                    hint(profile, part),
                    state(profile, part));
        }
        tasks.add(
                getTranslation("organisation.policies"),
                ProfilePages.policies(organisation),
                getTranslation("organisation.policies.hint"),
                policiesState(profile, today));
        getContent()
                .add(
                        new H2(getTranslation("organisation.profile")),
                        new Paragraph(getTranslation("organisation.profile.lead")),
                        tasks);
        for (var policy : profile.ending(today)) {
            getContent()
                    .add(new Paragraph(
                            new Anchor(
                                    ProfilePages.policy(organisation, policy.kind()),
                                    ProfileWords.title(policy.kind(), policy.title())),
                            new Span(" "),
                            ProfileWords.tag(policy.standing(today)),
                            new Span(" " + ProfileWords.facts(policy))));
        }
    }

    private String hint(OrganisationProfile profile, ProfilePart part) {
        var missing = profile.missing(part);
        return missing.isEmpty()
                ? getTranslation("organisation.profile.part." + part.slug() + ".hint")
                : Language.text("organisation.profile.missing", ProfileWords.labels(missing));
    }

    private static TaskState policiesState(OrganisationProfile profile, LocalDate today) {
        if (profile.policies().isEmpty()) {
            return TaskState.NOT_YET_STARTED;
        }
        return profile.ending(today).isEmpty() ? TaskState.COMPLETED : TaskState.IN_PROGRESS;
    }

    private static TaskState state(OrganisationProfile profile, ProfilePart part) {
        if (profile.missing(part).isEmpty()) {
            return TaskState.COMPLETED;
        }
        var begun =
                part.fields().stream().anyMatch(field -> !profile.text(field).isEmpty());
        return begun ? TaskState.IN_PROGRESS : TaskState.NOT_YET_STARTED;
    }
}
