package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.scalingfund.evaluation.EvidenceClaim;
import org.scalingfund.evaluation.EvidenceFacts;

/** Starts from what the applicant claims; the evaluator leaves what holds. */
final class VerifyForm extends Composite<Div> {
    VerifyForm(Optional<EvidenceClaim> claimed, BiConsumer<EvidenceFacts, String> verify) {
        var form = new EvidenceForm();
        claimed.ifPresent(claim -> form.show(claim.facts(), claim.note()));
        var confirm = new Button(getTranslation("evaluation.verify"), _ -> {
            if (form.isRight()) {
                verify.accept(form.facts(), form.note().strip());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(confirm);
        row.addClassName("button-row");
        getContent()
                .add(
                        new H2(getTranslation("evaluation.verify.title")),
                        new Paragraph(getTranslation("evaluation.verify.lead")),
                        form,
                        row);
    }
}
