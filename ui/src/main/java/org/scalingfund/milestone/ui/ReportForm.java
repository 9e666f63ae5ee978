package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiFunction;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.LongText;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.milestone.ReportGap;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.ReportSheet.Content;
import org.scalingfund.milestone.SaveResult;

/** What a report says, saved while it is typed. Two people's words are shown side by side; neither is overwritten. */
final class ReportForm extends Composite<Div> {
    private static final int WORDS = 1500;
    private static final int PAUSE_MILLIS = 800;

    private final LongText progress;
    private final LongText learning;
    private final BigDecimalField spent = new BigDecimalField();
    private final TypedCopy progressCopy;
    private final TypedCopy learningCopy;
    private final SaveMark mark;
    private final Div choice = new Div();
    private final transient BiFunction<Integer, Content, SaveResult> saver;
    private int revision;

    /** {@code keptAs} begins the names under which the browser keeps what is typed. */
    ReportForm(ReportSheet draft, String keptAs, SaveMark mark, BiFunction<Integer, Content, SaveResult> saver) {
        this.mark = mark;
        this.saver = saver;
        progress = new LongText(
                getTranslation("grant.report.progress"), getTranslation("grant.report.progress.hint"), WORDS);
        learning = new LongText(
                getTranslation("grant.report.learning"), getTranslation("grant.report.learning.hint"), WORDS);
        spent.setLabel(getTranslation("grant.report.spent"));
        spent.setHelperText(getTranslation(
                "grant.report.spent.hint", GrantWords.money(draft.about().grantAmount())));
        spent.setPrefixComponent(new Span("£"));
        spent.setValueChangeMode(ValueChangeMode.LAZY);
        spent.setValueChangeTimeout(PAUSE_MILLIS);
        show(draft);
        progressCopy = new TypedCopy(progress.field(), keptAs + "/progress", this::save);
        learningCopy = new TypedCopy(learning.field(), keptAs + "/learning", this::save);
        progress.field().addValueChangeListener(this::typed);
        learning.field().addValueChangeListener(this::typed);
        spent.addValueChangeListener(this::typed);
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        spent.addBlurListener(_ -> {});
        var nothing = new Button(getTranslation("grant.report.nothing"), click -> sayNothingToReport());
        // At once and in the browser: after the answer of a slow server the writer is in another field already.
        nothing.getElement()
                .executeJs(
                        "this.addEventListener('click', () => $0.focus())",
                        progress.field().getElement());
        getContent().addClassName("report-form");
        getContent().add(choice, progressCopy, progress, new Div(nothing), learningCopy, learning, new Div(spent));
    }

    /** The revision that stands in the database, when everything on the page is saved. */
    int revision() {
        return revision;
    }

    /** The field that a gap is about, when it is one of these. */
    Optional<Component> fieldOf(ReportGap gap) {
        return switch (gap) {
            case PROGRESS_MISSING -> Optional.of(progress.field());
            case SPENT_MISSING, SPENT_MORE_THAN_GRANT -> Optional.of(spent);
            case CONDITIONS_UNRATED -> Optional.empty();
        };
    }

    /** Shows what a colleague made of the report. */
    void show(ReportSheet sheet) {
        choice.removeAll();
        revision = sheet.saved().revision();
        progress.field().setValue(sheet.content().progress());
        learning.field().setValue(sheet.content().learning());
        var amount = sheet.content().spentToDate();
        spent.setValue(amount == null ? null : amount.pounds());
    }

    /** Both versions are safe until one is chosen. */
    void offer(ReportSheet theirs) {
        mark.notSaved();
        var theirWords = new Paragraph(theirs.content().progress());
        theirWords.addClassName("as-typed");
        var box = new Div(
                new H2(getTranslation("grant.report.both")),
                new H3(getTranslation("grant.report.both.theirs")),
                theirWords,
                new Button(getTranslation("grant.report.both.take"), click -> {
                    show(theirs);
                    progressCopy.forget();
                    learningCopy.forget();
                }),
                new Button(getTranslation("grant.report.both.keep"), click -> {
                    choice.removeAll();
                    revision = theirs.saved().revision();
                    save();
                }));
        box.addClassName("two-texts");
        box.getElement().setAttribute("role", "alert");
        choice.removeAll();
        choice.add(box);
    }

    private void sayNothingToReport() {
        if (progress.field().getValue().isBlank()) {
            progress.field().setValue(getTranslation("grant.report.nothing.words"));
            save();
        }
    }

    private void typed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            save();
        }
    }

    private void save() {
        var content = content();
        if (content.isEmpty()) {
            spent.setErrorMessage(getTranslation("grant.report.spent.unusable"));
            spent.setInvalid(true);
            mark.notSaved();
            return;
        }
        mark.saving();
        spent.setInvalid(false);
        switch (saver.apply(revision, content.get())) {
            case SaveResult.Saved saved -> {
                revision = saved.revision();
                progressCopy.confirmed();
                learningCopy.confirmed();
                mark.saved(saved.at());
            }
            case SaveResult.Changed changed -> offer(changed.theirs());
            case SaveResult.NotOpen _ -> {
                mark.notSaved();
                Outcomes.refused(getTranslation("grant.report.not-open"));
            }
        }
    }

    /** Nothing when the sum is none that can be spent: below zero, or with fractions of a penny. */
    private Optional<Content> content() {
        var amount = spent.getValue();
        if (amount != null
                && (amount.signum() < 0
                        || amount.stripTrailingZeros().scale() > 2
                        || amount.precision() - amount.scale() > 12)) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                progress.field().getValue(), learning.field().getValue(), amount == null ? null : new Money(amount)));
    }
}
