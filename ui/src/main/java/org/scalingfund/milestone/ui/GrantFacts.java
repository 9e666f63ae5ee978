package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.milestone.GrantSheet;

/** What is granted, what is paid of it, and how it ended if it has. */
final class GrantFacts extends Composite<Div> {
    GrantFacts(GrantSheet sheet) {
        var formats = Language.formats();
        var head = sheet.head();
        var facts = new SummaryList();
        facts.add(getTranslation("grant.status"), GrantWords.grant(head.status()));
        facts.add(getTranslation("grant.recipient"), head.organisationName());
        facts.add(getTranslation("grant.amount"), GrantWords.money(head.amount()));
        facts.add(getTranslation("grant.paid"), paid(sheet));
        facts.add(
                getTranslation("grant.runs"),
                getTranslation("grant.from-to", formats.date(head.startsOn()), formats.date(head.endsOn())));
        var endedAt = sheet.end().at();
        if (endedAt != null) {
            facts.add(getTranslation("grant.ended"), formats.date(endedAt));
        }
        var reasons = sheet.end().reasons();
        if (reasons != null) {
            facts.add(getTranslation("grant.end.reasons"), reasons);
        }
        var back = sheet.end().toRecover();
        if (back != null) {
            facts.add(getTranslation("grant.to-recover"), GrantWords.money(back));
        }
        getContent().add(facts);
    }

    /** With what is still to come, as long as anything is. */
    private String paid(GrantSheet sheet) {
        var paid = GrantWords.money(sheet.paid());
        var open = sheet.head().amount().minus(sheet.paid());
        return sheet.end().at() == null && open.pounds().signum() > 0
                ? getTranslation("grant.paid.of", paid, GrantWords.money(open))
                : paid;
    }
}
