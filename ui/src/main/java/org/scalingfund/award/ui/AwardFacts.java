package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.scalingfund.award.AwardSheet;
import org.scalingfund.award.AwardSheet.Signature;
import org.scalingfund.award.AwardStatus;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.MoneyTable;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.base.ui.Tone;

/** What was awarded to whom, for what, and what is paid when. */
final class AwardFacts extends Composite<Div> {
    AwardFacts(AwardSheet sheet) {
        var formats = Language.formats();
        var facts = new SummaryList();
        // Both have signed: its process says a moment later that it is in force.
        var shown = sheet.fundSignature().isThere()
                ? AwardStatus.IN_FORCE
                : sheet.status().value();
        facts.add(getTranslation("award.facts.status"), status(shown));
        facts.add(getTranslation("award.facts.reference"), sheet.purpose().reference());
        facts.add(getTranslation("award.facts.work"), sheet.purpose().title());
        facts.add(getTranslation("award.facts.organisation"), sheet.parties().organisationName());
        facts.add(
                getTranslation("award.facts.amount"),
                formats.money(sheet.amount().pounds()));
        facts.add(
                getTranslation("award.facts.fund"),
                getTranslation(
                        "award.facts.fund-round",
                        sheet.parties().fund(),
                        sheet.purpose().round()));
        if (sheet.recipientSignature().isThere()) {
            facts.add(getTranslation("award.facts.recipient-signed"), signed(sheet.recipientSignature()));
        }
        if (sheet.fundSignature().isThere()) {
            facts.add(getTranslation("award.facts.fund-signed"), signed(sheet.fundSignature()));
        }
        getContent().add(facts, schedule(sheet), new Paragraph(getTranslation("award.facts.schedule.how")));
    }

    static StatusTag status(AwardStatus status) {
        var tone = switch (status) {
            case IN_FORCE -> Tone.GOOD;
            case OFFERED, READY_TO_SIGN, SIGNED_BY_RECIPIENT -> Tone.INFO;
            case ACCEPTED, OFFER_DECLINED -> Tone.QUIET;
            case LAPSED -> Tone.WARN;
        };
        return new StatusTag(Language.text("award.status." + status), tone);
    }

    private MoneyTable schedule(AwardSheet sheet) {
        var table = new MoneyTable(
                getTranslation("award.facts.schedule"),
                getTranslation("award.facts.milestone"),
                List.of(getTranslation("award.facts.payment")));
        table.show(sheet.schedule().stream()
                .map(milestone -> MoneyTable.Row.of(
                        getTranslation(
                                "award.facts.milestone-by",
                                milestone.position(),
                                milestone.title(),
                                Language.formats().date(milestone.dueOn())),
                        milestone.payment().pounds()))
                .toList());
        return table;
    }

    private String signed(Signature signature) {
        var at = signature.at();
        var person = signature.person();
        return at == null || person == null
                ? getTranslation("award.agreement.not-signed")
                : getTranslation(
                        "award.facts.signed", person, Language.formats().dateTime(at));
    }
}
