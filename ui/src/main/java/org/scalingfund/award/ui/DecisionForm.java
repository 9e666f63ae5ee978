package org.scalingfund.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.award.AwardDecisions;
import org.scalingfund.award.DecideResult;
import org.scalingfund.award.Decision;
import org.scalingfund.award.Standing;
import org.scalingfund.base.Money;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.Problem;

/** Decides about one application, or changes what was decided. */
final class DecisionForm extends Composite<Div> {
    private final transient AwardDecisions decisions;
    private final transient Standing standing;
    private final ErrorSummary problems;
    private final String back;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final BigDecimalField amount = new BigDecimalField();
    private final TextArea reasons = new TextArea();
    private final TextArea feedback = new TextArea();
    private @Nullable Instant seen;

    DecisionForm(
            AwardDecisions decisions,
            Standing standing,
            @Nullable Decision before,
            Money left,
            ErrorSummary problems,
            String back) {
        this.decisions = decisions;
        this.standing = standing;
        this.problems = problems;
        this.back = back;
        outcome.setLabel(getTranslation("decision.decision"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("decision.outcome." + one));
        outcome.addValueChangeListener(changed -> amount.setVisible(changed.getValue() == Outcome.FUND));
        amount.setLocale(Language.locale());
        amount.setLabel(getTranslation("decision.amount"));
        amount.setHelperText(getTranslation(
                "decision.amount.hint", DecisionsWords.money(standing.asked()), DecisionsWords.money(left)));
        amount.setValue(standing.asked().pounds());
        amount.setVisible(false);
        text(reasons, "decision.reasons");
        text(feedback, "decision.feedback");
        fill(before);
        var go = new Button(getTranslation("decision.decide"), _ -> decide());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("reading-width");
        var form = new Div(outcome, amount, reasons, feedback, go);
        form.addClassName("form");
        getContent().add(new H2(getTranslation("decision.decide.title")), form);
    }

    private void text(TextArea field, String key) {
        field.setLabel(getTranslation(key));
        field.setHelperText(getTranslation(key + ".hint"));
        field.setWidthFull();
        field.setMinRows(5);
        field.setMaxLength(20000);
    }

    private void fill(@Nullable Decision before) {
        if (before == null) {
            return;
        }
        seen = before.decidedAt();
        outcome.setValue(before.outcome());
        reasons.setValue(before.reasons());
        feedback.setValue(before.feedback());
        var given = before.amount();
        if (given != null) {
            amount.setValue(given.pounds());
        }
    }

    private void decide() {
        var found = missing();
        if (!found.isEmpty()) {
            problems.show(found);
            return;
        }
        var given = outcome.getValue() == Outcome.FUND ? new Money(amount.getValue()) : null;
        var draft = new Decision.Draft(outcome.getValue(), given, reasons.getValue(), feedback.getValue());
        switch (decisions.decide(standing.application(), draft, seen)) {
            case DecideResult.Decided _ -> {
                Outcomes.done(getTranslation("decision.decided", standing.reference()));
                getUI().ifPresent(ui -> ui.navigate(back));
            }
            case DecideResult.OverBudget over ->
                show(getTranslation("decision.over-budget", DecisionsWords.money(over.left())));
            case DecideResult.MoreThanAsked more ->
                show(getTranslation("decision.more-than-asked", DecisionsWords.money(more.asked())));
            case DecideResult.AmountMissing _ -> show(getTranslation("decision.amount.missing"));
            case DecideResult.WordsMissing _ ->
                problems.show(List.of(new Problem(getTranslation("decision.words.missing"), reasons)));
            case DecideResult.ChangedMeanwhile changed ->
                Outcomes.refused(getTranslation(
                        "decision.changed", changed.by(), Language.formats().dateTime(changed.at())));
            case DecideResult.AlreadyReleased _ -> Outcomes.refused(getTranslation("decision.already-released"));
            case DecideResult.NotDecidable _ -> Outcomes.refused(getTranslation("decision.not-decidable"));
        }
    }

    private List<Problem> missing() {
        var found = new ArrayList<Problem>();
        if (outcome.getValue() == null) {
            found.add(new Problem(getTranslation("decision.outcome.missing"), outcome));
        }
        var pounds = amount.getValue();
        if (outcome.getValue() == Outcome.FUND
                && (pounds == null || pounds.stripTrailingZeros().scale() > 2)) {
            found.add(new Problem(getTranslation("decision.amount.missing"), amount));
        }
        if (reasons.getValue().isBlank()) {
            found.add(new Problem(getTranslation("decision.reasons.missing"), reasons));
        }
        if (feedback.getValue().isBlank()) {
            found.add(new Problem(getTranslation("decision.feedback.missing"), feedback));
        }
        return found;
    }

    private void show(String words) {
        problems.show(List.of(new Problem(words, amount)));
    }
}
