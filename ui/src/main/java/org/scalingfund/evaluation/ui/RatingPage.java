package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.Outcomes;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.SaveMark;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;

/** One cluster on a page: rated by whoever it is open to, read by who rated it before. */
final class RatingPage extends Composite<Div> {
    private static final List<Cluster> CLUSTERS = List.of(Cluster.values());

    private final transient Conditions conditions;
    private final transient InstantSource clock;
    private final transient Place place;
    private final SaveMark mark = new SaveMark();

    /**
     * Where one is.
     *
     * @param about what is rated, below the heading
     * @param pathOf the page of another cluster
     * @param back where it is rated for, with its words
     */
    record Place(
            ApplicationId application,
            String occasion,
            Rater rater,
            Cluster cluster,
            String about,
            Function<Cluster, String> pathOf,
            Anchor back) {}

    RatingPage(Conditions conditions, InstantSource clock, Place place) {
        this.conditions = conditions;
        this.clock = clock;
        this.place = place;
        var own = conditions.own(place.application(), place.occasion(), place.rater());
        var open = conditions.mayRate(place.application(), place.occasion(), place.rater());
        if (!open && own.isEmpty()) {
            throw new NotFoundException();
        }
        var before = place.rater() == Rater.SELF && !place.occasion().equals(ConditionRating.AT_APPLICATION)
                ? conditions.before(place.application(), place.occasion())
                : Map.<String, ConditionRating>of();
        var parameters = conditions.parameters().stream()
                .filter(parameter -> parameter.cluster() == place.cluster())
                .toList();
        var keptAs = place.application() + "/" + place.occasion() + "/" + place.rater();
        var form = new ConditionForm(new ConditionForm.Start(parameters, own, before, keptAs, open), this::keep);
        var number = CLUSTERS.indexOf(place.cluster()) + 1;
        getContent()
                .add(
                        new BackLink(place.back().getHref(), place.back().getText()),
                        new PageTitle(getTranslation("condition.title"), place.about()),
                        new Paragraph(getTranslation(open ? "condition.lead" : "condition.closed")),
                        new H2(getTranslation(
                                "condition.cluster-of",
                                number,
                                CLUSTERS.size(),
                                getTranslation("cluster." + place.cluster()))));
        if (open) {
            getContent().add(new Div(mark));
        }
        if (open && !before.isEmpty()) {
            var asBefore = new Div(new Button(getTranslation("condition.as-before"), _ -> form.takeOverBefore()));
            asBefore.addClassName("button-row");
            getContent().add(asBefore);
        }
        getContent().add(form, onward(number));
    }

    private boolean keep(String parameter, int rating, String narrative) {
        var rated = List.of(new Conditions.Rated(parameter, rating, narrative));
        if (conditions.rate(place.application(), place.occasion(), place.rater(), rated)) {
            mark.saved(clock.instant());
            return true;
        }
        mark.notSaved();
        Outcomes.refused(getTranslation("condition.closed"));
        return false;
    }

    private Div onward(int number) {
        var last = number == CLUSTERS.size();
        var link = last
                ? new Anchor(place.back().getHref(), place.back().getText())
                : new Anchor(
                        place.pathOf().apply(CLUSTERS.get(number)),
                        getTranslation("condition.next", getTranslation("cluster." + CLUSTERS.get(number))));
        link.addClassNames("button", "primary");
        var row = new Div(link);
        row.addClassName("button-row");
        return row;
    }
}
