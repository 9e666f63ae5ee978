package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.InnovationStage;
import org.scalingfund.evaluation.Rater;

/** What an evaluator found, kept as they go and handed on when it is complete. */
final class FindingsForm extends Composite<Div> {
    private final Select<InnovationStage> stage = new Select<>();
    private final IntegerField adopters = new IntegerField(getTranslation("evaluation.adopters"));
    private final Checkbox sustained = new Checkbox(getTranslation("evaluation.sustained"));
    private final Checkbox harm = new Checkbox(getTranslation("evaluation.harm"));
    private final TextArea findings = new TextArea(getTranslation("evaluation.findings"));

    FindingsForm(
            EvaluationSheet sheet, Consumer<EvaluationSheet.Found> keep, Consumer<EvaluationSheet.Found> complete) {
        stage.setLabel(getTranslation("evaluation.stage"));
        stage.setItems(InnovationStage.values());
        stage.setItemLabelGenerator(value -> getTranslation("stage." + value));
        stage.setValue(sheet.stage());
        adopters.setMin(0);
        adopters.setMax(10_000);
        adopters.setValue(sheet.adopters());
        sustained.setValue(sheet.sustainedFunding());
        harm.setValue(sheet.unacceptableHarm());
        findings.setHelperText(getTranslation("evaluation.findings.hint"));
        findings.setMaxLength(20_000);
        findings.setWidthFull();
        findings.setMinRows(6);
        findings.setValue(sheet.findings());
        var save = new Button(getTranslation("evaluation.save"), _ -> whenRight(keep));
        var done = new Button(getTranslation("evaluation.gathered"), _ -> whenRight(complete));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, done);
        buttons.addClassName("button-row");
        getContent().addClassName("form");
        getContent()
                .add(
                        stage,
                        adopters,
                        sustained,
                        harm,
                        findings,
                        new Anchor(
                                ConditionsView.path(sheet.application(), Cluster.MOBILISERS, Rater.EVALUATOR),
                                getTranslation("evaluation.assess.conditions")),
                        buttons);
    }

    private void whenRight(Consumer<EvaluationSheet.Found> deed) {
        var number = adopters.getValue();
        var right = number != null && number >= 0 && number <= 10_000;
        adopters.setErrorMessage(getTranslation("evaluation.number.wrong"));
        adopters.setInvalid(!right);
        if (!right) {
            adopters.focus();
            return;
        }
        deed.accept(new EvaluationSheet.Found(
                stage.getValue(),
                number,
                sustained.getValue(),
                harm.getValue(),
                findings.getValue().strip()));
    }
}
