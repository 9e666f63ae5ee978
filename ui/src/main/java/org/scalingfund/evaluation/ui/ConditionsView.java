package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;

/**
 * Where conditions are rated, one cluster on a page: by the applicant with the application, by an assessor beside the
 * scores, by an evaluator for an evaluation.
 */
@Route(value = "applications/:application/conditions/:cluster?/:rater?", layout = MainLayout.class)
@AllowedTo({Role.APPLICANT, Role.ASSESSOR, Role.EVALUATOR})
class ConditionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Conditions conditions;
    private final transient InstantSource clock;
    private final SaveMark mark = new SaveMark();

    ConditionsView(Conditions conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    static String path(ApplicationId application, Cluster cluster, Rater rater) {
        return Spaces.path(
                "applications", application, "conditions", cluster, rater.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("condition.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var application =
                parameters.get("application").flatMap(ApplicationId::parse).orElseThrow(NotFoundException::new);
        var cluster = parameters.get("cluster").map(ConditionsView::cluster).orElse(Cluster.MOBILISERS);
        var rater = parameters.get("rater").map(ConditionsView::rater).orElse(Rater.SELF);
        var own = conditions.own(application, ConditionRating.AT_APPLICATION, rater);
        var open = conditions.mayRate(application, ConditionRating.AT_APPLICATION, rater);
        if (!open && own.isEmpty()) {
            throw new NotFoundException();
        }
        var form = new ConditionForm(
                conditions.parameters().stream()
                        .filter(parameter -> parameter.cluster() == cluster)
                        .toList(),
                own,
                open,
                (parameter, rating, narrative) -> {
                    if (conditions.rate(
                            application, ConditionRating.AT_APPLICATION, rater, parameter, rating, narrative)) {
                        mark.saved(clock.instant());
                    } else {
                        mark.notSaved();
                        Outcomes.refused(getTranslation("condition.closed"));
                    }
                });
        var clusters = Arrays.asList(Cluster.values());
        var place = clusters.indexOf(cluster);
        var back = backTo(application, rater);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(back, getTranslation("condition.back")),
                        new PageTitle(getPageTitle(), getTranslation("condition.lead")),
                        new H2(getTranslation("cluster." + cluster)),
                        mark,
                        form,
                        place + 1 < clusters.size()
                                ? onward(path(application, clusters.get(place + 1), rater), clusters.get(place + 1))
                                : onward(back, null));
    }

    private String backTo(ApplicationId application, Rater rater) {
        return switch (rater) {
            case SELF, PARTNER -> Spaces.path("applications", application);
            case ASSESSOR -> Spaces.path("assessments");
            case EVALUATOR -> Spaces.path("manage", "evaluations");
        };
    }

    private Anchor onward(String path, @Nullable Cluster next) {
        var words = next == null
                ? getTranslation("condition.back")
                : getTranslation("condition.next") + ": " + getTranslation("cluster." + next);
        var link = new Anchor(path, words);
        link.addClassNames("button", "primary");
        return link;
    }

    private static Cluster cluster(String name) {
        return Arrays.stream(Cluster.values())
                .filter(cluster -> cluster.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Rater rater(String name) {
        return Arrays.stream(Rater.values())
                .filter(rater -> rater.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
