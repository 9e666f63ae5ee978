package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.InstantSource;
import java.util.Optional;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.EvaluationSheet.Found;
import org.scalingfund.evaluation.Evaluations;
import org.scalingfund.evaluation.InnovationStage;
import org.scalingfund.evaluation.NoteResult;

/** What an evaluator found, saved while it is typed and handed on when it is complete. */
final class FindingsForm extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;
    private static final int MOST_ADOPTERS = 10_000;

    private final transient Evaluations evaluations;
    private final transient InstantSource clock;
    private final transient EvaluationSheet sheet;
    private final transient Runnable handedOn;
    private final RadioButtonGroup<InnovationStage> stage = new RadioButtonGroup<>();
    private final IntegerField adopters = new IntegerField(getTranslation("evaluation.adopters"));
    private final Checkbox sustained = new Checkbox(getTranslation("evaluation.sustained"));
    private final Checkbox harm = new Checkbox(getTranslation("evaluation.harm"));
    private final TextArea findings = new TextArea(getTranslation("evaluation.findings"));
    private final SaveMark mark = new SaveMark();
    private final Div choice = new Div();
    private transient Found seen;

    FindingsForm(Evaluations evaluations, InstantSource clock, EvaluationSheet sheet, Runnable handedOn) {
        this.evaluations = evaluations;
        this.clock = clock;
        this.sheet = sheet;
        this.handedOn = handedOn;
        this.seen = sheet.found();
        stage.setLabel(getTranslation("evaluation.stage"));
        stage.setItems(InnovationStage.values());
        stage.setItemLabelGenerator(
                value -> getTranslation("stage.with-meaning", getTranslation("stage." + value), meaning(value)));
        stage.addClassName("one-below-the-other");
        adopters.setMin(0);
        adopters.setMax(MOST_ADOPTERS);
        findings.setHelperText(getTranslation("evaluation.findings.hint"));
        findings.setMaxLength(20_000);
        findings.setWidthFull();
        findings.setMinRows(6);
        findings.setValueChangeMode(ValueChangeMode.LAZY);
        findings.setValueChangeTimeout(PAUSE_MILLIS);
        fill(seen);
        stage.addValueChangeListener(this::typed);
        adopters.addValueChangeListener(this::typed);
        sustained.addValueChangeListener(this::typed);
        harm.addValueChangeListener(this::typed);
        findings.addValueChangeListener(this::typed);
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        findings.addBlurListener(_ -> {});
        choice.getElement().setAttribute("role", "alert");
        var done = new Button(getTranslation("evaluation.gathered"), _ -> handOn());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(done);
        buttons.addClassName("button-row");
        getContent().addClassName("form");
        getContent().add(choice, stage, adopters, sustained, harm, findings, new Div(mark), buttons);
    }

    private String meaning(InnovationStage value) {
        return getTranslation("stage." + value + ".meaning");
    }

    private void fill(Found found) {
        stage.setValue(found.stage());
        adopters.setValue(found.adopters());
        sustained.setValue(found.sustainedFunding());
        harm.setValue(found.unacceptableHarm());
        findings.setValue(found.findings());
    }

    private void typed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            found().ifPresent(this::save);
        }
    }

    private boolean save(Found found) {
        mark.saving();
        switch (evaluations.note(sheet.id(), seen, found)) {
            case NoteResult.Noted _ -> {
                seen = found;
                mark.saved(clock.instant());
                return true;
            }
            case NoteResult.Changed(var theirs) -> offer(theirs);
            case NoteResult.NotOpen _ -> {
                mark.notSaved();
                Outcomes.refused(getTranslation("evaluation.meanwhile"));
            }
        }
        return false;
    }

    /** Both versions are safe until one is chosen. */
    private void offer(Found theirs) {
        mark.notSaved();
        var words = new Paragraph(theirs.findings());
        words.addClassName("as-typed");
        var box = new Div(
                new H3(getTranslation("evaluation.both")),
                words,
                new Button(getTranslation("evaluation.both.take"), _ -> {
                    choice.removeAll();
                    seen = theirs;
                    fill(theirs);
                }),
                new Button(getTranslation("evaluation.both.keep"), _ -> {
                    choice.removeAll();
                    seen = theirs;
                    found().ifPresent(this::save);
                }));
        box.addClassName("two-texts");
        choice.removeAll();
        choice.add(box);
    }

    private void handOn() {
        var found = found();
        if (found.isEmpty() || !save(found.get())) {
            return;
        }
        if (found.get().findings().isBlank()) {
            findings.setErrorMessage(getTranslation("evaluation.findings.missing"));
            findings.setInvalid(true);
            findings.focus();
            return;
        }
        if (evaluations.gathered(sheet.id(), found.get())) {
            Outcomes.done(getTranslation("evaluation.gathered.done"));
        } else {
            Outcomes.refused(getTranslation("evaluation.meanwhile"));
        }
        handedOn.run();
    }

    /** Nothing while the number is none; the field says so. */
    private Optional<Found> found() {
        var number = adopters.getValue();
        var right = number != null && number >= 0 && number <= MOST_ADOPTERS;
        adopters.setErrorMessage(getTranslation("evaluation.number.wrong"));
        adopters.setInvalid(!right);
        if (!right) {
            mark.notSaved();
            adopters.focus();
            return Optional.empty();
        }
        return Optional.of(new Found(
                stage.getValue(),
                number,
                sustained.getValue(),
                harm.getValue(),
                findings.getValue().strip()));
    }
}
