package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.scalingfund.evaluation.EvaluationSheet;
import org.scalingfund.evaluation.Recommendation;

/** A person takes what the stage gate recommends, or not, and says why. */
final class ConcludeForm extends Composite<Div> {
    ConcludeForm(EvaluationSheet sheet, BiConsumer<Recommendation, String> conclude) {
        var conclusion = new RadioButtonGroup<Recommendation>(getTranslation("evaluation.conclusion"));
        conclusion.setItems(Recommendation.values());
        conclusion.setItemLabelGenerator(value -> value == sheet.recommendation()
                ? getTranslation("stage-gate.as-recommended", getTranslation("recommendation." + value))
                : getTranslation("recommendation." + value));
        conclusion.addClassName("one-below-the-other");
        var reasons = new TextArea(getTranslation("evaluation.reasons"));
        reasons.setHelperText(getTranslation("evaluation.reasons.hint"));
        reasons.setMaxLength(5_000);
        reasons.setWidthFull();
        var button = new Button(getTranslation("evaluation.conclude"), _ -> {
            conclusion.setErrorMessage(getTranslation("evaluation.conclusion.missing"));
            conclusion.setInvalid(conclusion.isEmpty());
            reasons.setErrorMessage(getTranslation("evaluation.reasons.missing"));
            reasons.setInvalid(reasons.getValue().isBlank());
            if (reasons.isInvalid()) {
                reasons.focus();
            } else if (!conclusion.isInvalid()) {
                conclude.accept(conclusion.getValue(), reasons.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form");
        getContent().add(new H2(getTranslation("evaluation.conclude.title")), conclusion, reasons, button);
    }
}
