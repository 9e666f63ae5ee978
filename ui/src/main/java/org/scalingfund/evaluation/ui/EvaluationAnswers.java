package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.AnswersToCheck;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.EvidenceClaim;
import org.scalingfund.evaluation.Rater;

/** The conditions as the applicant rated them, and the evidence they claim, to be read over before submitting. */
@org.springframework.stereotype.Component
class EvaluationAnswers implements AnswersToCheck {
    private final Conditions conditions;
    private final Evidence evidence;

    EvaluationAnswers(Conditions conditions, Evidence evidence) {
        this.conditions = conditions;
        this.evidence = evidence;
    }

    @Override
    public Component of(ApplicationId application, boolean changeable) {
        var answers = new Div(new H2(Language.text("application.page.conditions")));
        Map<String, ConditionRating> rated =
                conditions.own(application, ConditionRating.AT_APPLICATION, Rater.SELF).stream()
                        .collect(Collectors.toMap(
                                ConditionRating::parameter, Function.identity(), (earlier, later) -> later));
        var parameters = conditions.parameters();
        for (var cluster : Cluster.values()) {
            var list = new SummaryList();
            var page = ConditionsView.path(application, cluster);
            for (var parameter : parameters) {
                if (parameter.cluster() == cluster) {
                    var name = Language.text("condition." + parameter.code());
                    var rating = rated.get(parameter.code());
                    if (rating == null) {
                        list.addMissing(name, page);
                    } else if (!changeable) {
                        list.add(name, ConditionWords.rated(rating));
                    } else {
                        list.add(name, ConditionWords.rated(rating), page);
                    }
                }
            }
            answers.add(new H3(Language.text("cluster." + cluster)), list);
        }
        answers.add(new H2(Language.text("application.page.evidence")), evidence(application, changeable));
        return answers;
    }

    private SummaryList evidence(ApplicationId application, boolean changeable) {
        var list = new SummaryList();
        var page = Spaces.path("applications", application, "evidence");
        var level = Language.text("evidence.claimed-level");
        evidence.own(application)
                .ifPresentOrElse(
                        claim -> add(list, level, claim, changeable ? page : null), () -> list.addMissing(level, page));
        return list;
    }

    private static void add(SummaryList list, String level, EvidenceClaim claim, @Nullable String page) {
        add(list, level, Language.text("evidence.level." + claim.facts().level()), page);
        if (!claim.note().isBlank()) {
            add(list, Language.text("evidence.note"), claim.note(), page);
        }
    }

    private static void add(SummaryList list, String name, String value, @Nullable String page) {
        if (page == null) {
            list.add(name, value);
        } else {
            list.add(name, value, page);
        }
    }
}
