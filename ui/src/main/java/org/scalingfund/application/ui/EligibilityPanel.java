package org.scalingfund.application.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.EligibilityReviews;
import org.scalingfund.application.ReviewResult;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;

/** What the eligibility rules found, and a person's word on it. */
final class EligibilityPanel extends Composite<Div> {
    private final transient EligibilityReviews reviews;
    private final transient ApplicationSheet sheet;
    private final transient Runnable reviewed;
    private final RadioButtonGroup<Boolean> confirmed = new RadioButtonGroup<>();
    private final TextArea reasons = new TextArea(getTranslation("application.review.reasons"));

    EligibilityPanel(EligibilityReviews reviews, ApplicationSheet sheet, Runnable reviewed) {
        this.reviews = reviews;
        this.sheet = sheet;
        this.reviewed = reviewed;
        var findings = new UnorderedList();
        sheet.eligibility()
                .findings()
                .forEach(rule -> findings.add(new ListItem(getTranslation("application.rule." + rule))));
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("application.eligibility")),
                        new Paragraph(getTranslation("application.eligibility.found")),
                        findings);
    }

    void show(ApplicationSheet.Review review) {
        var words = new Paragraph(review.reasons());
        words.addClassName("as-typed");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                review.confirmed() ? "application.review.confirmed" : "application.review.let-through",
                                review.reviewedBy(),
                                Language.formats().dateTime(review.reviewedAt()))),
                        words);
    }

    void ask() {
        confirmed.setLabel(getTranslation("application.review.question"));
        confirmed.setItems(false, true);
        confirmed.setItemLabelGenerator(
                stays -> getTranslation(stays ? "application.review.stays-ineligible" : "application.review.goes-on"));
        reasons.setHelperText(getTranslation("application.review.reasons.hint"));
        reasons.setWidthFull();
        var decide = new Button(getTranslation("application.review.decide"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(confirmed, reasons, decide);
        form.addClassName("form");
        getContent().add(form);
    }

    private void decide() {
        confirmed.setInvalid(confirmed.isEmpty());
        confirmed.setErrorMessage(getTranslation("application.review.question.missing"));
        if (confirmed.isEmpty()) {
            return;
        }
        switch (reviews.review(sheet.id(), confirmed.getValue(), reasons.getValue())) {
            case ReviewResult.Reviewed _ -> {
                Outcomes.done(getTranslation("application.review.done"));
                reviewed.run();
            }
            case ReviewResult.ReasonsMissing _ -> {
                reasons.setErrorMessage(getTranslation("application.review.reasons.missing"));
                reasons.setInvalid(true);
                reasons.focus();
            }
            case ReviewResult.NoLongerChecking already -> {
                Outcomes.refused(getTranslation("application.review.too-late", Statuses.words(already.status())));
                reviewed.run();
            }
            case ReviewResult.OwnOrganisation _ -> Outcomes.refused(getTranslation("application.review.own"));
            case ReviewResult.NotFound _ -> throw new NotFoundException();
        }
    }
}
