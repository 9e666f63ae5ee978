package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.assessment.ModerateResult;
import org.scalingfund.assessment.Moderations;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;

/** The total people agreed on after talking about scores that lay far apart, and why. */
final class ModerationForm extends Composite<Div> {
    private final transient Moderations moderations;
    private final ApplicationId application;
    private final ErrorSummary problems;
    private final transient Runnable moderated;
    private final BigDecimalField total = new BigDecimalField();
    private final TextArea reasons = new TextArea();

    ModerationForm(Moderations moderations, ApplicationId application, ErrorSummary problems, Runnable moderated) {
        this.moderations = moderations;
        this.application = application;
        this.problems = problems;
        this.moderated = moderated;
        total.setLocale(Language.locale());
        total.setLabel(getTranslation("assessment.moderate.total"));
        total.setHelperText(getTranslation("assessment.moderate.total.hint"));
        reasons.setLabel(getTranslation("assessment.moderate.reasons"));
        reasons.setHelperText(getTranslation("assessment.moderate.reasons.hint"));
        reasons.setWidthFull();
        reasons.setMaxLength(10000);
        var go = new Button(getTranslation("assessment.moderate"), _ -> moderate());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(total, reasons, go);
        form.addClassName("form");
        getContent().addClassName("reading-width");
        getContent()
                .add(
                        new H2(getTranslation("assessment.moderate.title")),
                        new Paragraph(getTranslation("assessment.moderate.lead")),
                        form);
    }

    private void moderate() {
        var percent = total.getValue();
        if (percent == null) {
            problems.show(List.of(new Problem(getTranslation("assessment.moderate.total.wrong"), total)));
            return;
        }
        switch (moderations.moderate(application, percent, reasons.getValue())) {
            case ModerateResult.Moderated _ -> {
                Outcomes.done(getTranslation("assessment.moderated"));
                moderated.run();
            }
            case ModerateResult.NotAPercentage _ ->
                problems.show(List.of(new Problem(getTranslation("assessment.moderate.total.wrong"), total)));
            case ModerateResult.ReasonsMissing _ ->
                problems.show(List.of(new Problem(getTranslation("assessment.moderate.reasons.missing"), reasons)));
            case ModerateResult.NothingToModerate _ -> {
                Outcomes.refused(getTranslation("assessment.moderate.too-late"));
                moderated.run();
            }
        }
    }
}
