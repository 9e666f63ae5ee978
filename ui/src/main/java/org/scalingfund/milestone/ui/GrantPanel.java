package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.ApplicationPanel;
import org.scalingfund.award.Awards;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.milestone.Grants;
import org.scalingfund.tenancy.Access;

/** On the funder's page of an application: the award made for it and the grant that came of it. */
@org.springframework.stereotype.Component
class GrantPanel implements ApplicationPanel {
    private static final int ORDER = 30;
    private static final List<Role> READERS = List.of(Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR);

    private final Awards awards;
    private final Grants grants;
    private final Access access;

    GrantPanel(Awards awards, Grants grants, Access access) {
        this.awards = awards;
        this.grants = grants;
        this.access = access;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        if (access.roles().stream().noneMatch(READERS::contains)) {
            return panel;
        }
        awards.ofApplication(application)
                .flatMap(awards::find)
                .ifPresent(award -> panel.add(
                        new H2(Language.text("grant.panel")),
                        new Paragraph(Language.text(
                                "grant.panel.award",
                                Language.text("award.status." + award.status().value()),
                                GrantWords.money(award.amount()))),
                        new Anchor(
                                Spaces.path("manage", "awards", award.id()), Language.text("grant.panel.to-award"))));
        grants.ofApplication(application)
                .ifPresent(grant -> panel.add(
                        new Paragraph(new Anchor(GrantPaths.managed(grant), Language.text("grant.panel.to-grant")))));
        return panel;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
