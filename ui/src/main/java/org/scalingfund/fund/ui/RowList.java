package org.scalingfund.fund.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.scalingfund.base.ui.LineDeed;

/** Rows of the same few fields, each under its number; rows are added below and taken away until the page is saved. */
final class RowList<R extends RowList.Row> extends Composite<Div> {

    /** The fields of one row in their order, by the record's words for them. */
    interface Row {
        Map<String, Component> fields();
    }

    private final transient List<R> rows = new ArrayList<>();
    private final String heading;
    private final int most;
    private final Div drawn = new Div();
    private final Button more;
    private transient Runnable changed = () -> {};

    /** {@code heading} is the key of what a row is called with its number; {@code more} adds one, up to {@code most}. */
    RowList(String heading, String more, int most, Supplier<R> blank) {
        this.heading = heading;
        this.most = most;
        this.more = new Button(more, click -> {
            add(blank.get());
            rows.getLast().fields().values().stream()
                    .findFirst()
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        });
        drawn.addClassName("saved-rows");
        getContent().add(drawn, this.more);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void add(R row) {
        rows.add(row);
        draw();
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    /** So that problems find their fields: the record's word, then the place of the row. */
    void nameFieldsIn(PartForm form) {
        for (var at = 0; at < rows.size(); at++) {
            var place = at;
            rows.get(at).fields().forEach((name, field) -> form.named(name + "-" + place, field));
        }
    }

    private void draw() {
        drawn.removeAll();
        rows.forEach(row -> drawn.add(box(row)));
        more.setVisible(rows.size() < most);
        changed.run();
    }

    private Div box(R row) {
        var name = getTranslation(heading, rows.indexOf(row) + 1);
        var title = new H2(name);
        title.setId("row-" + UUID.randomUUID());
        var remove = new LineDeed(getTranslation("fund.row.remove"), name, () -> {
            rows.remove(row);
            draw();
            more.focus();
        });
        var fields = new Div();
        fields.addClassName("row-fields");
        fields.add(row.fields().values());
        var box = new Div(title, fields, remove);
        box.addClassName("saved-row");
        box.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", title.getId().orElseThrow());
        return box;
    }
}
