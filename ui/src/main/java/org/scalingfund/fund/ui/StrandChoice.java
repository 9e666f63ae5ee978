package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.Strand;

/** To which strand of its fund a round belongs; not shown where the fund has none. */
final class StrandChoice extends Composite<Div> {
    private final Select<Strand> strand = new Select<>();

    StrandChoice() {
        strand.setLabel(getTranslation("fund.basics.strand"));
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(getTranslation("fund.basics.strand.none"));
        strand.setItemLabelGenerator(
                each -> each == null ? getTranslation("fund.basics.strand.none") : FundWords.strand(each));
        strand.setWidthFull();
        getContent().add(strand);
    }

    void offer(List<Strand> strands) {
        strand.setItems(strands);
        setVisible(!strands.isEmpty());
    }

    void setValue(@Nullable Strand chosen) {
        strand.setValue(chosen);
    }

    @Nullable
    Strand getValue() {
        return strand.getValue();
    }
}
