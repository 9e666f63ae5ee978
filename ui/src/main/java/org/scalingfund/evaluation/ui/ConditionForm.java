package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.evaluation.ConditionParameter;
import org.scalingfund.evaluation.ConditionRating;

/** The conditions of one cluster, each rated from a strong barrier to a strong help; each choice is kept at once. */
final class ConditionForm extends Composite<Div> {
    private static final int PAUSE_MILLIS = 800;

    private final transient Keeper keeper;
    private final transient List<Runnable> takingOver = new ArrayList<>();

    /** Keeps one rating; whoever made the form shows what came of it. */
    @FunctionalInterface
    interface Keeper {
        void keep(String parameter, int rating, String narrative);
    }

    /** {@code before} is what the same people said the last time; it stands beside the question. */
    ConditionForm(
            List<ConditionParameter> parameters,
            List<ConditionRating> ratings,
            Map<String, ConditionRating> before,
            boolean open,
            Keeper keeper) {
        this.keeper = keeper;
        Map<String, ConditionRating> latest = ratings.stream()
                .collect(Collectors.toMap(ConditionRating::parameter, Function.identity(), (_, later) -> later));
        getContent().addClassName("condition-form");
        parameters.forEach(
                parameter -> condition(parameter, latest.get(parameter.code()), before.get(parameter.code()), open));
    }

    /** Rates what is not rated yet as it was rated before. */
    void takeOverBefore() {
        takingOver.forEach(Runnable::run);
    }

    private void condition(
            ConditionParameter parameter,
            @Nullable ConditionRating rating,
            @Nullable ConditionRating before,
            boolean open) {
        var choice = new RadioButtonGroup<Integer>(getTranslation("condition." + parameter.code()));
        choice.setItems(-2, -1, 0, 1, 2);
        choice.setItemLabelGenerator(ConditionWords::rating);
        choice.setId("field-" + parameter.code());
        var why = new TextField(getTranslation("condition.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setValueChangeTimeout(PAUSE_MILLIS);
        if (rating != null) {
            choice.setValue(rating.rating());
            why.setValue(rating.narrative());
        }
        choice.setReadOnly(!open);
        why.setReadOnly(!open);
        choice.addValueChangeListener(_ -> keep(parameter, choice, why));
        why.addValueChangeListener(_ -> keep(parameter, choice, why));
        // Before a link takes the writer away, what waits for the pause in typing goes with this.
        why.addBlurListener(_ -> {});
        var group = new Div(choice);
        if (before != null) {
            var beside = new Paragraph(ConditionWords.before(before));
            beside.addClassName("condition-before");
            group.add(beside);
            takingOver.add(() -> takeOver(before, choice));
        }
        group.add(why);
        group.addClassName("condition");
        getContent().add(group);
    }

    private static void takeOver(ConditionRating before, RadioButtonGroup<Integer> choice) {
        if (choice.getValue() == null) {
            choice.setValue(before.rating());
        }
    }

    /** A reason without a rating waits for it. */
    private void keep(ConditionParameter parameter, RadioButtonGroup<Integer> choice, TextField why) {
        if (choice.getValue() != null) {
            keeper.keep(parameter.code(), choice.getValue(), why.getValue());
        }
    }
}
