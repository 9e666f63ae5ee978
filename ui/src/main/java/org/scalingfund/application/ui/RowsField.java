package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.scalingfund.base.ui.DateFields;
import org.scalingfund.base.ui.LineDeed;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.ColumnKind;

/** Rows of the same few fields as one field, whose value is the answer as it is written down. */
@Tag("answer-rows")
@JsModule("context://components/answer-rows.js")
final class RowsField extends AbstractField<RowsField, String>
        implements HasComponents, HasValidation, Focusable<RowsField> {
    private final transient AnswerShape shape;
    private final transient List<List<Box>> rows = new ArrayList<>();
    private final Div drawn = new Div();
    private final Button more = new Button(getTranslation("application.rows.add"), click -> addRow());
    private final Paragraph problem = new Paragraph();

    RowsField(String label, String guidance, AnswerShape shape) {
        super("");
        this.shape = shape;
        var name = new Span(label);
        name.setId("rows-" + UUID.randomUUID());
        name.addClassName("as-label");
        var hint = new Paragraph(guidance);
        hint.setId("rows-" + UUID.randomUUID());
        hint.addClassName("hint");
        hint.setVisible(!guidance.isBlank());
        problem.setId("rows-" + UUID.randomUUID());
        problem.addClassName("field-problem");
        problem.setVisible(false);
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", name.getId().orElseThrow())
                .setAttribute(
                        "aria-describedby",
                        hint.getId().orElseThrow() + " " + problem.getId().orElseThrow())
                .setAttribute("several", shape.rowsAtMost() > 1);
        drawn.addClassName("saved-rows");
        add(name, hint, problem, drawn, more);
        show(AnswerRows.NONE);
    }

    /** The rows as they stand in the browser: a number may have its pound sign yet. */
    String raw() {
        return text(box -> box.raw().get());
    }

    @Override
    protected void setPresentationValue(String answer) {
        show(AnswerRows.read(answer, shape.fields().size()).orElse(AnswerRows.NONE));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        rows.forEach(row -> row.forEach(box -> box.inner().setReadOnly(readOnly)));
        more.setEnabled(!readOnly);
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }

    private void show(AnswerRows answer) {
        rows.clear();
        answer.cells().forEach(cells -> {
            var row = blank();
            for (var at = 0; at < cells.size(); at++) {
                row.get(at).fill().accept(cells.get(at));
            }
        });
        if (rows.isEmpty()) {
            blank();
        }
        draw();
    }

    private List<Box> blank() {
        var row = shape.fields().stream().map(this::cell).toList();
        rows.add(row);
        return row;
    }

    private void addRow() {
        var row = blank();
        draw();
        if (row.getFirst().inner() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private void draw() {
        drawn.removeAll();
        rows.forEach(row -> drawn.add(box(row)));
        more.setVisible(rows.size() < shape.rowsAtMost());
    }

    private Div box(List<Box> row) {
        var fields = new Div();
        fields.addClassName("row-fields");
        row.forEach(cell -> fields.add(cell.outer()));
        var box = new Div(fields);
        box.addClassName("saved-row");
        if (shape.rowsAtMost() > 1) {
            var words = getTranslation("application.rows.row", rows.indexOf(row) + 1);
            var heading = new H3(words);
            heading.setId("row-" + UUID.randomUUID());
            heading.addClassName("as-label");
            box.addComponentAsFirst(heading);
            box.add(remover(row, words));
            box.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        }
        return box;
    }

    private LineDeed remover(List<Box> row, String words) {
        return new LineDeed(getTranslation("application.row.remove"), words, () -> {
            rows.remove(row);
            if (rows.isEmpty()) {
                blank();
            }
            draw();
            changed();
            more.focus();
        });
    }

    private Box cell(Column column) {
        var words = ColumnWords.of(column, shape.kind());
        var label = column.required() ? words : getTranslation("application.question.optional", words);
        var cell = switch (column.kind()) {
            case TEXT, EMAIL, POSTCODE -> Box.text(text(label, column.kind()));
            case NUMBER, MONEY -> Box.number(text(label, column.kind()));
            case DATE -> Box.date(DateFields.date(label));
        };
        cell.inner().addClassName("answer-cell");
        cell.inner().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        return cell;
    }

    private TextField text(String label, ColumnKind kind) {
        var text = new TextField(label);
        if (kind == ColumnKind.MONEY) {
            text.setPrefixComponent(new Span("£"));
        }
        if (kind == ColumnKind.EMAIL) {
            text.getElement().setAttribute("inputmode", "email");
        }
        return text;
    }

    private void changed() {
        setModelValue(text(box -> box.text().get()), true);
    }

    private String text(Function<Box, String> cell) {
        return new AnswerRows(rows.stream()
                        .map(row -> row.stream().map(cell).toList())
                        .toList())
                .text();
    }
}
