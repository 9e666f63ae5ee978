package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.evaluation.ConditionParameter;
import org.scalingfund.evaluation.ConditionRating;

/** The conditions of one cluster, each rated from a strong barrier to a strong help; each choice is kept at once. */
final class ConditionForm extends Composite<Div> {
    private final Keeper keeper;

    /** Keeps one rating; whoever made the form shows what came of it. */
    @FunctionalInterface
    interface Keeper {
        void keep(String parameter, int rating, String narrative);
    }

    ConditionForm(List<ConditionParameter> parameters, List<ConditionRating> ratings, boolean open, Keeper keeper) {
        this.keeper = keeper;
        Map<String, ConditionRating> latest = ratings.stream()
                .collect(Collectors.toMap(ConditionRating::parameter, Function.identity(), (_, later) -> later));
        getContent().addClassName("form");
        parameters.forEach(parameter -> condition(parameter, latest.get(parameter.code()), open));
    }

    private void condition(ConditionParameter parameter, @Nullable ConditionRating rating, boolean open) {
        var choice = new RadioButtonGroup<Integer>(getTranslation("condition." + parameter.code()));
        choice.setItems(-2, -1, 0, 1, 2);
        choice.setItemLabelGenerator(value -> getTranslation("condition.scale." + value));
        choice.setId("field-" + parameter.code());
        var why = new TextField(getTranslation("condition.why"));
        why.setMaxLength(500);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setValueChangeTimeout(1500);
        if (rating != null) {
            choice.setValue(rating.rating());
            why.setValue(rating.narrative());
        }
        choice.setReadOnly(!open);
        why.setReadOnly(!open);
        choice.addValueChangeListener(_ -> keep(parameter, choice, why));
        why.addValueChangeListener(_ -> keep(parameter, choice, why));
        var group = new Div(choice, why);
        group.addClassName("condition");
        getContent().add(group);
    }

    /** A reason without a rating waits for it. */
    private void keep(ConditionParameter parameter, RadioButtonGroup<Integer> choice, TextField why) {
        if (choice.getValue() != null) {
            keeper.keep(parameter.code(), choice.getValue(), why.getValue());
        }
    }
}
