package org.scalingfund.enquiry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.enquiry.EnquirySheet;

/** What one person asked about a round, and what they were answered. */
final class OwnEnquiries extends Composite<Div> {
    private final ZoneId zone;

    OwnEnquiries(List<EnquirySheet> own, ZoneId zone) {
        this.zone = zone;
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(getTranslation("enquiry.own.none"), getTranslation("enquiry.own.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("enquiry-list");
        own.forEach(enquiry -> list.add(item(enquiry)));
        getContent().add(list);
    }

    private ListItem item(EnquirySheet sheet) {
        var asked = new Paragraph(getTranslation(
                "enquiry.own.asked", EnquiryWords.moment(sheet.enquiry().askedAt(), zone)));
        asked.addClassName("hint");
        var words = EnquiryWords.asTyped(sheet.enquiry().words());
        words.addClassName("enquiry-words");
        var item = new ListItem(
                words,
                asked,
                EnquiryWords.status("enquiry.own.status", sheet.enquiry().status()));
        var answer = sheet.answer();
        if (answer != null) {
            if (!answer.question().equals(sheet.enquiry().words())) {
                var published = new Paragraph(getTranslation("enquiry.own.published-as", answer.question()));
                published.addClassName("soft");
                item.add(published);
            }
            var label = new Paragraph(getTranslation("enquiry.own.answer"));
            label.addClassName("as-label");
            item.add(label, EnquiryWords.asTyped(answer.answer()));
            var at = answer.correctedAt();
            if (at != null) {
                var corrected = new Paragraph(getTranslation("enquiry.own.corrected", EnquiryWords.moment(at, zone)));
                corrected.addClassName("hint");
                item.add(corrected);
            }
        }
        return item;
    }
}
