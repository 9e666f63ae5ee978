package org.scalingfund.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationPage;
import org.scalingfund.application.OpenPoint;
import org.scalingfund.application.PageState;
import org.springframework.stereotype.Component;

/** The page of an application on which the applicant rates every condition. */
@Component
class ConditionsPage implements ApplicationPage {
    private final ConditionRepository repository;

    ConditionsPage(ConditionRepository repository) {
        this.repository = repository;
    }

    @Override
    public String key() {
        return "conditions";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public PageState state(ApplicationId application) {
        if (openPoints(application).isEmpty()) {
            return PageState.COMPLETED;
        }
        return own(application).isEmpty() ? PageState.NOT_STARTED : PageState.IN_PROGRESS;
    }

    @Override
    public List<OpenPoint> openPoints(ApplicationId application) {
        Set<String> rated =
                own(application).stream().map(ConditionRating::parameter).collect(Collectors.toSet());
        return repository.parameters().stream()
                .filter(parameter -> !rated.contains(parameter.code()))
                .collect(Collectors.groupingBy(ConditionParameter::cluster))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cluster -> OpenPoint.at(
                        key() + "/" + cluster.getKey(),
                        cluster.getValue().getFirst().code(),
                        "condition.unrated." + cluster.getKey(),
                        cluster.getValue().size()))
                .toList();
    }

    @Override
    public SequencedMap<String, Object> content(ApplicationId application) {
        var content = new LinkedHashMap<String, Object>();
        own(application).stream()
                .sorted(Comparator.comparing(ConditionRating::parameter).thenComparing(ConditionRating::ratedAt))
                .forEach(rating -> content.put(rating.parameter(), List.of(rating.rating(), rating.narrative())));
        return content;
    }

    private List<ConditionRating> own(ApplicationId application) {
        return repository.ratings(application).stream()
                .filter(rating -> rating.rater() == Rater.SELF)
                .filter(rating -> rating.occasion().equals(ConditionRating.AT_APPLICATION))
                .toList();
    }
}
