package org.scalingfund.fund.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.DatesEntry;

/** The fields of a round's dates, for setting them up and for moving them. */
final class DatesFields {
    private final DatesEntry shown;
    private final DateTimePicker opens = Fields.moment(Language.text("fund.dates.opens"), null);
    private final DateTimePicker closes =
            Fields.moment(Language.text("fund.dates.closes"), Language.text("fund.dates.closes.hint"));
    private final DateTimePicker assessBy = Fields.moment(Language.text("fund.dates.assess"), null);
    private final DateTimePicker decideBy = Fields.moment(Language.text("fund.dates.decide"), null);
    private final DatePicker workFrom = Fields.date(Language.text("fund.dates.work-from"));
    private final DatePicker workUntil = Fields.date(Language.text("fund.dates.work-until"));

    DatesFields(DatesEntry shown) {
        this.shown = shown;
        opens.setValue(shown.opens());
        closes.setValue(shown.closes());
        assessBy.setValue(shown.assessBy());
        decideBy.setValue(shown.decideBy());
        workFrom.setValue(shown.workFrom());
        workUntil.setValue(shown.workUntil());
    }

    /** Without {@code opening} where it has happened already. */
    void addTo(PartForm form, boolean opening) {
        opens.setReadOnly(!opening);
        form.field("opens", opens)
                .field("closes", closes)
                .field("assessBy", assessBy)
                .field("decideBy", decideBy)
                .add(new Paragraph(Language.text("fund.dates.work.hint")))
                .field("workFrom", workFrom)
                .field("workUntil", workUntil);
    }

    DatesEntry entry() {
        return new DatesEntry(
                opens.isReadOnly() ? shown.opens() : opens.getValue(),
                closes.getValue(),
                assessBy.getValue(),
                decideBy.getValue(),
                workFrom.getValue(),
                workUntil.getValue());
    }
}
