package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.Conditions;

/** A page on which conditions are rated: each kind knows for what and by whom, the rest is the same. */
abstract class RatingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Conditions conditions;
    private final transient InstantSource clock;

    RatingView(Conditions conditions, InstantSource clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    /** Where one is; nothing when there is no such place for who looks. */
    abstract Optional<RatingPage.Place> place(RouteParameters address, Cluster cluster);

    @Override
    public String getPageTitle() {
        return getTranslation("condition.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var place = place(address, cluster(address)).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new RatingPage(conditions, clock, place));
    }

    Conditions conditions() {
        return conditions;
    }

    static Optional<ApplicationId> application(RouteParameters address) {
        return address.get("application").flatMap(ApplicationId::parse);
    }

    /** Without one in the address it is the first. */
    private static Cluster cluster(RouteParameters address) {
        return address.get("cluster")
                .map(name -> Arrays.stream(Cluster.values())
                        .filter(cluster -> cluster.name().equals(name))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElse(Cluster.MOBILISERS);
    }
}
