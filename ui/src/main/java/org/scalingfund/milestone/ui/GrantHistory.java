package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TimeLine;

/** What happened to a grant, latest first. */
final class GrantHistory extends Composite<Div> {
    GrantHistory(List<Entry> entries) {
        var line = new TimeLine();
        for (var entry : entries) {
            var person = entry.person();
            line.add(
                    entry.at(),
                    person == null ? getTranslation("grant.history.by-itself") : person,
                    entry.words(Language::text));
        }
        getContent().add(new H2(getTranslation("grant.history")), line);
    }
}
