package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rows with amounts and their totals; scrolls inside its own box where it is wider than the page. */
public final class MoneyTable extends Composite<Div> {
    private final NativeTable table = new NativeTable();
    private final int amountColumns;

    /** One row: what it is for, and an amount for every column. */
    public record Row(String what, List<BigDecimal> amounts) {
        public Row {
            amounts = List.copyOf(amounts);
        }

        public static Row of(String what, BigDecimal amount) {
            return new Row(what, List.of(amount));
        }
    }

    public MoneyTable(String caption, String whatHeading, List<String> amountHeadings) {
        amountColumns = amountHeadings.size();
        table.setCaptionText(caption);
        var headings = new NativeTableRow(header(whatHeading, "col"));
        amountHeadings.forEach(heading -> {
            var cell = header(heading, "col");
            cell.addClassName("number");
            headings.add(cell);
        });
        table.getHead().add(headings);
        getContent().addClassNames("money-table", "scroll-box");
        // Can be reached by keyboard, because what is cut off can only be seen by scrolling.
        getContent().getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** Pence everywhere or nowhere in the table, its totals included. */
    public void show(List<Row> rows) {
        var amounts = new ArrayList<BigDecimal>();
        for (var column = 0; column < amountColumns; column++) {
            amounts.addAll(withTotal(rows, column));
        }
        var words = Language.formats().moneyColumn(amounts);
        var columns = new ArrayList<List<String>>();
        for (var column = 0; column < amountColumns; column++) {
            columns.add(words.subList(column * (rows.size() + 1), (column + 1) * (rows.size() + 1)));
        }
        table.getBody().removeAll();
        for (var at = 0; at < rows.size(); at++) {
            table.getBody().add(line(rows.get(at).what(), at, columns));
        }
        table.getFoot().removeAll();
        table.getFoot().add(line(getTranslation("base.total"), rows.size(), columns));
    }

    private static List<BigDecimal> withTotal(List<Row> rows, int column) {
        var amounts = new ArrayList<BigDecimal>();
        rows.forEach(row -> amounts.add(row.amounts().get(column)));
        amounts.add(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return amounts;
    }

    private static NativeTableRow line(String what, int at, List<List<String>> columns) {
        var row = new NativeTableRow(header(what, "row"));
        for (var column : columns) {
            var cell = new NativeTableCell(column.get(at));
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
