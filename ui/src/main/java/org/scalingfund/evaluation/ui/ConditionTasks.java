package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scalingfund.base.ui.TaskList;
import org.scalingfund.base.ui.TaskState;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionParameter;
import org.scalingfund.evaluation.ConditionRating;

/** The five clusters as a list of tasks, each saying how much of it is rated. */
final class ConditionTasks extends Composite<Div> {
    ConditionTasks(
            List<ConditionParameter> parameters, List<ConditionRating> ratings, Function<Cluster, String> pathOf) {
        Set<String> rated = ratings.stream().map(ConditionRating::parameter).collect(Collectors.toSet());
        var list = new TaskList();
        for (var cluster : Cluster.values()) {
            var codes = parameters.stream()
                    .filter(parameter -> parameter.cluster() == cluster)
                    .map(ConditionParameter::code)
                    .toList();
            var done = codes.stream().filter(rated::contains).count();
            list.add(
                    getTranslation("cluster." + cluster),
                    pathOf.apply(cluster),
                    getTranslation("condition.rated-of", done, codes.size()),
                    state(done, codes.size()));
        }
        getContent().add(list);
    }

    private static TaskState state(long done, int of) {
        if (done == 0) {
            return TaskState.NOT_YET_STARTED;
        }
        return done < of ? TaskState.IN_PROGRESS : TaskState.COMPLETED;
    }
}
