package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scalingfund.base.ui.Language;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.ColumnKind;

/** The fields of one column of a table that applicants fill in. */
final class ColumnRow implements RowList.Row {
    private final TextField title = Fields.text(Language.text("fund.columns.title"), null);
    private final Select<ColumnKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(Language.text("fund.columns.required"), true);

    ColumnRow() {
        kind.setLabel(Language.text("fund.columns.kind"));
        kind.setItems(ColumnKind.values());
        kind.setItemLabelGenerator(value -> Language.text("fund.column-kind." + value));
        kind.setValue(ColumnKind.TEXT);
    }

    ColumnRow(Column column) {
        this();
        title.setValue(column.title());
        kind.setValue(column.kind());
        required.setValue(column.required());
    }

    Column column() {
        return new Column(Fields.words(title), kind.getValue(), required.getValue());
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("column", title);
        fields.put("columnKind", kind);
        fields.put("columnRequired", required);
        return fields;
    }
}
