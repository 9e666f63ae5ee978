package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Map;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.ApplicationSheets;
import org.scalingfund.base.ui.CaseDiagram;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.TimeLine;

/** Where an application stands in its process, and what happened so far. */
final class ApplicationHistory extends Composite<Div> {
    private static final int ENTRIES = 50;

    ApplicationHistory(ApplicationSheets sheets, ApplicationSheet sheet, Instant now) {
        var funder = getTranslation("application.waits.funder");
        sheets.drawing(sheet.id())
                .ifPresent(drawing -> getContent()
                        .add(
                                new H2(getTranslation("application.where")),
                                new CaseDiagram(
                                        drawing,
                                        Map.of(
                                                "writeApplication",
                                                        sheet.facts().organisationName(),
                                                "confirmIneligibility", funder,
                                                "decideFunding", funder,
                                                "holdInReserve", funder,
                                                "assess", getTranslation("application.waits.assessors")),
                                        now)));
        var line = new TimeLine();
        for (var entry : sheets.history(sheet.id(), null, ENTRIES)) {
            var person = entry.person();
            line.add(entry.at(), person == null ? getTranslation("base.product") : person, entry.words(Language::text));
        }
        getContent().add(new H2(getTranslation("application.history")), line);
    }
}
