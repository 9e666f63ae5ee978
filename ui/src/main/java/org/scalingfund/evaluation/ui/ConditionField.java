package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ui.TypedCopy;
import org.scalingfund.evaluation.ConditionParameter;
import org.scalingfund.evaluation.ConditionRating;

/** One condition: the rating, which is kept at once, and why in a sentence. */
final class ConditionField extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;
    private static final int LONGEST = 500;

    private final transient ConditionForm.Keeper keeper;
    private final String parameter;
    private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
    private final TextField why = new TextField(getTranslation("condition.why"));
    private final TypedCopy copy;

    ConditionField(
            ConditionParameter parameter,
            @Nullable ConditionRating rating,
            String keptAs,
            boolean open,
            ConditionForm.Keeper keeper) {
        this.keeper = keeper;
        this.parameter = parameter.code();
        choice.setLabel(getTranslation("condition." + parameter.code()));
        choice.setItems(-2, -1, 0, 1, 2);
        choice.setItemLabelGenerator(ConditionWords::rating);
        choice.setId("field-" + parameter.code());
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setValueChangeTimeout(PAUSE_MILLIS);
        if (rating != null) {
            choice.setValue(rating.rating());
            why.setValue(rating.narrative());
        }
        choice.setReadOnly(!open);
        why.setReadOnly(!open);
        copy = new TypedCopy(why, keptAs + "/" + parameter.code(), this::keep);
        copy.setVisible(open);
        choice.addValueChangeListener(_ -> keep());
        why.addValueChangeListener(_ -> keep());
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        why.addBlurListener(_ -> {});
        getContent().addClassName("condition");
        getContent().add(choice, copy, why);
    }

    /** What the same people said the last time stands below the choice. */
    void showBefore(ConditionRating before) {
        var beside = new Paragraph(ConditionWords.before(before));
        beside.addClassName("condition-before");
        getContent().addComponentAtIndex(1, beside);
    }

    /** Rated as before, unless it is rated already. */
    void takeOver(ConditionRating before) {
        if (choice.getValue() == null) {
            choice.setValue(before.rating());
        }
    }

    /** A reason without a rating waits for it. */
    private void keep() {
        var rating = choice.getValue();
        if (rating != null && keeper.keep(parameter, rating, why.getValue())) {
            copy.confirmed();
        }
    }
}
