package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.milestone.GrantSheet;

/** A grant's milestones with dates, payments and how far each is. */
final class MilestoneList extends Composite<Div> {
    /** {@code next} gives what can be done about a milestone, as a link, or an empty text. */
    MilestoneList(GrantSheet sheet, Function<GrantSheet.Line, Component> next) {
        var list = new KeysetList<GrantSheet.Line>(getTranslation("grant.milestones"))
                .column(getTranslation("grant.milestone"), line -> new Span(GrantWords.milestoneName(line)))
                .column(getTranslation("grant.due"), MilestoneList::due)
                .column(getTranslation("grant.status"), line -> GrantWords.milestone(line.status(), line.late()))
                .number(getTranslation("grant.payment"), line -> GrantWords.money(line.payment()))
                .column(getTranslation("grant.payment.status"), this::payment)
                .column(getTranslation("grant.next"), next::apply);
        list.show(sheet.milestones(), false);
        getContent().add(list);
    }

    static Component link(String path, String words) {
        return new Anchor(path, words);
    }

    static Component nothing() {
        return new Span("–");
    }

    private static Component due(GrantSheet.Line line) {
        var date = Language.formats().date(line.dueOn());
        return new Span(
                line.dueOn().equals(line.agreedDueOn())
                        ? date
                        : Language.text(
                                "grant.due.moved", date, Language.formats().date(line.agreedDueOn())));
    }

    private Component payment(GrantSheet.Line line) {
        var status = line.paymentStatus();
        return status == null ? nothing() : GrantWords.payment(status);
    }
}
