package org.scalingfund.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TimeLine;
import org.scalingfund.organisation.CouncilAreas;
import org.scalingfund.organisation.OrganisationChange;
import org.scalingfund.organisation.PolicyKind;
import org.scalingfund.organisation.ProfileField;

/** Who changed what an organisation says of itself, and what it said before. */
final class OrganisationHistory extends Composite<Div> {
    OrganisationHistory(List<OrganisationChange> changes, CouncilAreas areas) {
        if (changes.isEmpty()) {
            return;
        }
        var line = new TimeLine();
        changes.forEach(change -> line.add(change.at(), change.person(), words(change, areas)));
        getContent().add(new H2(getTranslation("organisation.history")), line);
    }

    private static String words(OrganisationChange change, CouncilAreas areas) {
        return change.policy()
                .map(kind -> policy(kind, change))
                .or(() -> change.field().map(field -> field(field, change, areas)))
                .orElse(change.what());
    }

    private static String policy(PolicyKind kind, OrganisationChange change) {
        var name = Language.text(kind.textKey());
        return Language.text(
                change.after().isEmpty() ? "organisation.history.policy-removed" : "organisation.history.policy", name);
    }

    private static String field(ProfileField field, OrganisationChange change, CouncilAreas areas) {
        var name = ProfileWords.label(field);
        var after = ProfileWords.shown(field, change.after(), areas);
        return change.before().isEmpty()
                ? Language.text("organisation.history.said", name, after)
                : Language.text(
                        "organisation.history.changed", name, after, ProfileWords.shown(field, change.before(), areas));
    }
}
