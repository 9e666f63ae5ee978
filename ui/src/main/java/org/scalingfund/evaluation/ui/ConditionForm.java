package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scalingfund.evaluation.ConditionParameter;
import org.scalingfund.evaluation.ConditionRating;

/** The conditions of one cluster, each rated from a strong barrier to a strong help; each choice is kept at once. */
final class ConditionForm extends Composite<Div> {
    private final transient List<Runnable> takingOver = new ArrayList<>();

    /** Keeps one rating, shows what came of it, and says whether it was kept. */
    @FunctionalInterface
    interface Keeper {
        boolean keep(String parameter, int rating, String narrative);
    }

    /**
     * What the form begins with.
     *
     * @param ratings what is rated already
     * @param before what the same people said the last time
     * @param keptAs begins the names under which the browser keeps what is typed
     */
    record Start(
            List<ConditionParameter> parameters,
            List<ConditionRating> ratings,
            Map<String, ConditionRating> before,
            String keptAs,
            boolean open) {}

    ConditionForm(Start start, Keeper keeper) {
        Map<String, ConditionRating> latest = start.ratings().stream()
                .collect(Collectors.toMap(ConditionRating::parameter, Function.identity(), (_, later) -> later));
        getContent().addClassName("condition-form");
        for (var parameter : start.parameters()) {
            var field =
                    new ConditionField(parameter, latest.get(parameter.code()), start.keptAs(), start.open(), keeper);
            var before = start.before().get(parameter.code());
            if (before != null) {
                field.showBefore(before);
                takingOver.add(() -> field.takeOver(before));
            }
            getContent().add(field);
        }
    }

    /** Rates what is not rated yet as it was rated before. */
    void takeOverBefore() {
        takingOver.forEach(Runnable::run);
    }
}
