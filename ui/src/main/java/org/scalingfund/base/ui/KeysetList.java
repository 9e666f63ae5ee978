package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows as a table, on a phone as a list of blocks; more is fetched after the last row's key, never by number.
 * Rows that are only read are handed to the browser and forgotten here: fifty of them would hold most of a megabyte for
 * as long as the tab is open.
 */
public final class KeysetList<T> extends Composite<Div> {
    private static final String FOCUS =
            "const row = %s; (row.querySelector('a, button') ?? row.firstElementChild).focus();";

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final NativeTableRow headings = new NativeTableRow();
    private final Div empty = new Div();
    private final Div pages = new Div();
    private final NativeButton more = new NativeButton();

    private record Column<T>(String heading, Function<T, Component> cell, Kind kind) {}

    private enum Kind {
        WORDS,
        NUMBER,
        CONTROLS
    }

    public KeysetList(String caption) {
        table.setCaptionText(caption);
        table.getCaption().addClassName("for-ears");
        table.addClassName("row-list");
        table.getHead().add(headings);
        // Blocks on a phone make some browsers forget that it is a table; the roles keep it one.
        table.getElement().setAttribute("role", "table");
        more.setText(getTranslation("base.list.more"));
        more.addClassName("button");
        more.getElement().setAttribute("type", "button");
        more.setVisible(false);
        pages.addClassName("row-list-more");
        pages.add(more);
        empty.setVisible(false);
        getContent().add(table, empty, pages);
    }

    /** The first column names the row; give it the link. A cell is words, marks and links: nothing in it is listened to. */
    public KeysetList<T> column(String heading, Function<T, Component> cell) {
        return column(new Column<>(heading, cell, Kind.WORDS));
    }

    public KeysetList<T> text(String heading, Function<T, String> words) {
        return column(new Column<>(heading, row -> new Span(words.apply(row)), Kind.WORDS));
    }

    /** Buttons and fields; a list with such a column keeps its rows here. */
    public KeysetList<T> controls(String heading, Function<T, Component> cell) {
        return column(new Column<>(heading, cell, Kind.CONTROLS));
    }

    /** Right-aligned; the words come from {@link org.scalingfund.base.Formats}, with the same decimals in every row. */
    public KeysetList<T> number(String heading, Function<T, String> words) {
        return column(new Column<>(heading, row -> new Span(words.apply(row)), Kind.NUMBER));
    }

    /** What to say when there are no rows. */
    public void setEmptyState(EmptyState state) {
        empty.removeAll();
        empty.add(state);
    }

    public void show(List<T> rows, boolean hasMore) {
        var body = table.getBody();
        if (hasControls()) {
            body.removeAll();
            body.add(drawn(rows));
        } else {
            body.getElement().executeJs("this.innerHTML = $0", written(rows));
        }
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        more.setVisible(hasMore);
    }

    /** The rows after those already here; the focus goes to the first of them. */
    public void append(List<T> rows, boolean hasMore) {
        var body = table.getBody();
        if (hasControls()) {
            var next = drawn(rows);
            body.add(next);
            next.stream().findFirst().ifPresent(first -> first.getElement().executeJs(FOCUS.formatted("this")));
        } else if (!rows.isEmpty()) {
            body.getElement().executeJs("""
                            const first = this.rows.length;
                            this.insertAdjacentHTML('beforeend', $0);
                            """ + FOCUS.formatted("this.rows[first]"), written(rows));
        }
        more.setVisible(hasMore);
    }

    public void onMore(Runnable fetch) {
        more.addClickListener(click -> fetch.run());
    }

    /** For long lists that are leafed through: addresses of the pages before and after. */
    public void setPages(@Nullable String earlier, @Nullable String later) {
        pages.removeAll();
        pages.add(more);
        if (earlier != null) {
            pages.add(new Anchor(earlier, getTranslation("base.list.earlier")));
        }
        if (later != null) {
            pages.add(new Anchor(later, getTranslation("base.list.later")));
        }
    }

    private KeysetList<T> column(Column<T> column) {
        columns.add(column);
        var heading = new NativeTableHeaderCell(column.heading());
        heading.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        heading.setClassName("number", column.kind() == Kind.NUMBER);
        headings.add(heading);
        return this;
    }

    private boolean hasControls() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.CONTROLS);
    }

    /** As the browser reads it; what people wrote stands in it as text. */
    private String written(List<T> rows) {
        return drawn(rows).stream().map(row -> row.getElement().getOuterHTML()).collect(Collectors.joining());
    }

    private List<Component> drawn(List<T> rows) {
        return rows.stream().map(this::draw).toList();
    }

    private Component draw(T value) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (var column : columns) {
            var content = column.cell().apply(value);
            if (row.getComponentCount() == 0) {
                var name = new NativeTableHeaderCell(content);
                name.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
                row.add(name);
            } else {
                var cell = new NativeTableCell(content);
                cell.getElement().setAttribute("role", "cell").setAttribute("data-label", column.heading());
                cell.setClassName("number", column.kind() == Kind.NUMBER);
                row.add(cell);
            }
        }
        return row;
    }
}
