package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.QuestionKind;
import org.springframework.modulith.NamedInterface;

/** Answers as they stand on a page: tables as tables, everything else in words. */
@NamedInterface("panels")
public final class AnswerContent {
    private AnswerContent() {}

    /** {@code label} names the table to those who hear it. */
    public static Component of(AnswerShape shape, String label, String answer) {
        if (shape.kind() == QuestionKind.TABLE) {
            var rows = AnswerRows.read(answer, shape.columns().size());
            if (rows.isPresent()) {
                return table(shape, label, rows.get());
            }
        }
        var words = new Span(AnswerWords.of(shape, answer));
        words.addClassName("answer-text");
        return words;
    }

    private static KeysetList<List<String>> table(AnswerShape shape, String label, AnswerRows rows) {
        var table = new KeysetList<List<String>>(label);
        for (var at = 0; at < shape.columns().size(); at++) {
            var place = at;
            var column = shape.columns().get(at);
            switch (column.kind()) {
                case NUMBER, MONEY -> table.number(column.title(), row -> row.get(place));
                case TEXT, DATE, EMAIL, POSTCODE -> table.text(column.title(), row -> row.get(place));
            }
        }
        table.show(
                rows.cells().stream().map(row -> AnswerWords.cells(shape, row)).toList(), false);
        return table;
    }
}
