package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.scalingfund.evaluation.EvidenceFacts;

/** What is known about how sure we are that it works, in the order of the levels it leads to. */
final class EvidenceForm extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;

    private final Checkbox theoryOfChange = box("theoryOfChange");
    private final Checkbox prePostData = box("prePostData");
    private final Checkbox comparisonGroup = box("comparisonGroup");
    private final Checkbox effectExcludesZero = box("effectExcludesZero");
    private final Checkbox independentEvaluator = box("independentEvaluator");
    private final Checkbox unitCostKnown = box("unitCostKnown");
    private final Checkbox operatedByOthers = box("operatedByOthers");
    private final Checkbox manualOrLicence = box("manualOrLicence");
    private final Checkbox impactSustained = box("impactSustained");
    private final IntegerField replicatedSites = new IntegerField(getTranslation("evidence.replicatedSites"));
    private final Paragraph level = new Paragraph();
    private final TextArea note = new TextArea(getTranslation("evidence.note"));

    EvidenceForm() {
        replicatedSites.setId("field-replicatedSites");
        replicatedSites.setMin(0);
        replicatedSites.setMax(1000);
        note.setMaxLength(2000);
        note.setWidthFull();
        level.getElement().setAttribute("role", "status");
        level.addClassName("evidence-level");
        getContent().addClassNames("form", "evidence-form");
        getContent()
                .add(
                        step(1, theoryOfChange),
                        step(2, prePostData),
                        step(3, comparisonGroup, effectExcludesZero),
                        step(4, independentEvaluator, replicatedSites, unitCostKnown),
                        step(5, operatedByOthers, manualOrLicence, impactSustained),
                        level,
                        note);
        show(EvidenceFacts.NONE, "");
        Stream.of(
                        theoryOfChange,
                        prePostData,
                        comparisonGroup,
                        effectExcludesZero,
                        independentEvaluator,
                        unitCostKnown,
                        operatedByOthers,
                        manualOrLicence,
                        impactSustained)
                .forEach(box -> box.addValueChangeListener(_ -> showLevel()));
        replicatedSites.addValueChangeListener(_ -> showLevel());
    }

    /** Called after each change that the person makes; what they type, after a pause and when they leave the field. */
    void onChange(Runnable changed) {
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MILLIS);
        note.addBlurListener(_ -> {});
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    /** The words, of which the browser keeps a copy. */
    TextArea noteField() {
        return note;
    }

    /** To be read only. */
    void close() {
        fields().forEach(field -> field.setReadOnly(true));
    }

    private Stream<HasValue<?, ?>> fields() {
        return getContent()
                .getChildren()
                .flatMap(part -> Stream.concat(Stream.of(part), part.getChildren()))
                .filter(HasValue.class::isInstance)
                .map(field -> (HasValue<?, ?>) field);
    }

    /** What has to be true for a level, besides all that the levels below it ask for. */
    private Div step(int number, Component... facts) {
        var words = getTranslation("evidence.level." + number);
        var heading = new Paragraph(words);
        heading.addClassName("evidence-step-name");
        var step = new Div(heading);
        step.add(facts);
        step.addClassName("evidence-step");
        step.getElement().setAttribute("role", "group").setAttribute("aria-label", words);
        return step;
    }

    private void showLevel() {
        var sites = replicatedSites.getValue();
        if (sites != null && sites >= 0) {
            level.setText(getTranslation("evidence.so-far", getTranslation("evidence.level." + facts().level())));
        }
    }

    void show(EvidenceFacts facts, String where) {
        theoryOfChange.setValue(facts.theoryOfChange());
        prePostData.setValue(facts.prePostData());
        comparisonGroup.setValue(facts.comparisonGroup());
        effectExcludesZero.setValue(facts.effectExcludesZero());
        independentEvaluator.setValue(facts.independentEvaluator());
        replicatedSites.setValue(facts.replicatedSites());
        unitCostKnown.setValue(facts.unitCostKnown());
        operatedByOthers.setValue(facts.operatedByOthers());
        manualOrLicence.setValue(facts.manualOrLicence());
        impactSustained.setValue(facts.impactSustained());
        note.setValue(where);
        showLevel();
    }

    /** Says beside the field what is wrong, when the number of sites is none. */
    boolean isRight() {
        var sites = replicatedSites.getValue();
        var right = sites != null && sites >= 0 && sites <= 1000;
        replicatedSites.setErrorMessage(getTranslation("evidence.sites.wrong"));
        replicatedSites.setInvalid(!right);
        if (!right) {
            replicatedSites.focus();
        }
        return right;
    }

    EvidenceFacts facts() {
        return new EvidenceFacts(
                theoryOfChange.getValue(),
                prePostData.getValue(),
                comparisonGroup.getValue(),
                effectExcludesZero.getValue(),
                independentEvaluator.getValue(),
                replicatedSites.getValue(),
                unitCostKnown.getValue(),
                operatedByOthers.getValue(),
                manualOrLicence.getValue(),
                impactSustained.getValue());
    }

    String note() {
        return note.getValue();
    }

    private Checkbox box(String fact) {
        var box = new Checkbox(getTranslation("evidence." + fact));
        box.setId("field-" + fact);
        return box;
    }
}
