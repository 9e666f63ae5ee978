package org.scalingfund.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.ApplicationPanel;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.Decision;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.tenancy.Access;

/** What is decided about an application, on its page for the funder. */
@org.springframework.stereotype.Component
class DecisionPanel implements ApplicationPanel {
    private static final int ORDER = 20;

    private final AwardDecisions decisions;
    private final Access access;

    DecisionPanel(AwardDecisions decisions, Access access) {
        this.decisions = decisions;
        this.access = access;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var panel = new Div();
        var roles = access.roles();
        if (roles.contains(Role.FUND_MANAGER) || roles.contains(Role.AUDITOR)) {
            decisions.find(application).ifPresent(decision -> fill(panel, decision));
        }
        return panel;
    }

    @Override
    public int order() {
        return ORDER;
    }

    private static void fill(Div panel, Decision decision) {
        var facts = new SummaryList();
        facts.add(Language.text("decision.decision"), DecisionsWords.outcome(decision.outcome()));
        var amount = decision.amount();
        if (amount != null) {
            facts.add(Language.text("decision.amount"), DecisionsWords.money(amount));
        }
        facts.add(Language.text("decision.reasons"), decision.reasons());
        panel.add(new H2(Language.text("decision.letter.title")), facts);
    }
}
