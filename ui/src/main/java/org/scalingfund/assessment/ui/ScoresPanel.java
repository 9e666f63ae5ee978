package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.ApplicationPanel;
import org.scalingfund.assessment.ScoreSheet;
import org.scalingfund.assessment.ScoreSheets;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.tenancy.Access;

/** How far the assessment of an application is, on its page for the funder. */
@org.springframework.stereotype.Component
class ScoresPanel implements ApplicationPanel {
    private static final int ORDER = 10;

    private final ScoreSheets sheets;
    private final Access access;

    ScoresPanel(ScoreSheets sheets, Access access) {
        this.sheets = sheets;
        this.access = access;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        var roles = access.roles();
        if (roles.contains(Role.FUND_MANAGER) || roles.contains(Role.AUDITOR)) {
            sheets.find(application).ifPresent(sheet -> fill(panel, sheet));
        }
        return panel;
    }

    @Override
    public int order() {
        return ORDER;
    }

    private static void fill(Div panel, ScoreSheet sheet) {
        var facts = new SummaryList();
        facts.add(Language.text("assessment.stage"), Language.text("assessment.stage." + sheet.stage()));
        facts.add(
                Language.text("assessment.total"),
                AssessmentWords.percent(sheet.standing().orElse(null)));
        panel.add(
                new H2(Language.text("assessment.panel")),
                facts,
                new UnorderedList(
                        new ListItem(new Anchor(
                                Spaces.path("manage/applications", sheet.application(), "allocation"),
                                Language.text("assessment.allocate.title"))),
                        new ListItem(new Anchor(
                                Spaces.path("manage/applications", sheet.application(), "scores"),
                                Language.text("assessment.scores.title")))));
    }
}
