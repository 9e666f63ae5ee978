package org.scalingfund.application.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.RowResult;
import org.scalingfund.base.ui.TwoTexts;

/**
 * Rows of a few fields that save themselves as soon as they are complete; below them always one empty row. When a
 * colleague changed the same row, both versions are shown and one is chosen.
 */
final class SavedRows<R> extends Composite<Div> {

    /** What the rows are, and where they are kept. */
    interface Kept<R> {
        List<R> load();

        /** A form filled with {@code row}, or an empty one. */
        Form<R> form(@Nullable R row);

        RowResult add(R row);

        RowResult change(R seen, R now);

        RowResult remove(R seen);

        /** The row that has the identity of {@code row}, as it stands now; nothing when it was removed. */
        Optional<R> again(R row);

        String words(R row);
    }

    /** The fields of one row. */
    interface Form<R> {
        Component component();

        List<AbstractField<?, ?>> fields();

        /** The row, when it is complete. */
        Optional<R> read();

        /** The row was saved: nothing needs to be kept in the browser any longer. */
        void saved();
    }

    private final transient Kept<R> kept;
    private final transient DraftFrame frame;
    private final transient Runnable changed;

    SavedRows(Kept<R> kept, DraftFrame frame, Runnable changed) {
        this.kept = kept;
        this.frame = frame;
        this.changed = changed;
        getContent().addClassName("saved-rows");
        draw();
    }

    private void draw() {
        getContent().removeAll();
        kept.load().forEach(row -> getContent().add(new Row(row)));
        getContent().add(new Row(null));
    }

    private final class Row extends Composite<Div> {
        private final transient Form<R> form;
        private final Div choice = new Div();
        private final Button remove = new Button(getTranslation("application.row.remove"));
        private transient @Nullable R seen;

        Row(@Nullable R row) {
            seen = row;
            form = kept.form(row);
            for (var field : form.fields()) {
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        save();
                    }
                });
            }
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClickListener(click -> remove());
            showRemove();
            getContent().addClassName("saved-row");
            getContent().getElement().setAttribute("role", "group");
            getContent().add(choice, form.component(), remove);
        }

        /** A row that is not complete waits until it is. */
        private void save() {
            form.read().ifPresent(now -> {
                var before = seen;
                var result = before == null ? kept.add(now) : kept.change(before, now);
                if (result instanceof RowResult.ChangedByColleague && before != null) {
                    frame.mark().notSaved();
                    choose(now, before);
                    return;
                }
                if (frame.keep(result)) {
                    keep(now, before == null);
                }
            });
        }

        private void keep(R now, boolean isNew) {
            seen = now;
            form.saved();
            showRemove();
            changed.run();
            if (isNew) {
                SavedRows.this.getContent().add(new Row(null));
            }
        }

        private void choose(R mine, R before) {
            var theirs = kept.again(before);
            choice.removeAll();
            choice.add(new TwoTexts(
                    getTranslation("application.row.conflict"),
                    new TwoTexts.Version(
                            getTranslation("base.two.yours"),
                            kept.words(mine),
                            getTranslation("base.two.keep-yours"),
                            () -> keepMine(mine, theirs)),
                    new TwoTexts.Version(
                            getTranslation("application.row.theirs"),
                            theirs.map(kept::words).orElseGet(() -> getTranslation("application.row.removed")),
                            getTranslation("base.two.keep-theirs"),
                            SavedRows.this::draw)));
        }

        private void keepMine(R mine, Optional<R> theirs) {
            var result = theirs.isPresent() ? kept.change(theirs.get(), mine) : kept.add(mine);
            if (frame.keep(result)) {
                draw();
                changed.run();
            }
        }

        private void remove() {
            var row = seen;
            if (row == null) {
                return;
            }
            if (frame.keep(kept.remove(row))) {
                SavedRows.this.getContent().remove(this);
                changed.run();
                return;
            }
            draw();
        }

        private void showRemove() {
            var row = seen;
            remove.setVisible(row != null);
            if (row != null) {
                remove.setAriaLabel(getTranslation("application.row.remove-named", kept.words(row)));
            }
        }
    }
}
