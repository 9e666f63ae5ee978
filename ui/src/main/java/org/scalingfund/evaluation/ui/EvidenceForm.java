package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.scalingfund.evaluation.EvidenceFacts;

/** What is known about how sure we are that it works, in the order of the levels it leads to. */
final class EvidenceForm extends Composite<Div> {
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
    private final TextArea note = new TextArea(getTranslation("evidence.note"));

    EvidenceForm() {
        replicatedSites.setId("field-replicatedSites");
        replicatedSites.setMin(0);
        replicatedSites.setMax(1000);
        note.setMaxLength(2000);
        note.setWidthFull();
        getContent().addClassName("form");
        getContent()
                .add(
                        theoryOfChange,
                        prePostData,
                        comparisonGroup,
                        effectExcludesZero,
                        independentEvaluator,
                        replicatedSites,
                        unitCostKnown,
                        operatedByOthers,
                        manualOrLicence,
                        impactSustained,
                        note);
        show(EvidenceFacts.NONE, "");
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
