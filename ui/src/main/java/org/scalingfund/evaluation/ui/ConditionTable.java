package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionProfile;
import org.scalingfund.evaluation.Rater;

/** How the conditions look from each side, with the gap between them; a wide gap is what to talk about. */
final class ConditionTable extends Composite<Div> {
    private static final List<Rater> SIDES = List.of(Rater.SELF, Rater.ASSESSOR, Rater.EVALUATOR);
    private static final BigDecimal WIDE = new BigDecimal(2);

    ConditionTable(ConditionProfile profile) {
        getContent()
                .add(
                        new Paragraph(getTranslation("condition.table")),
                        new Paragraph(Language.count("condition.red", profile.redConditions())));
        for (var cluster : Cluster.values()) {
            var table = new KeysetList<ConditionProfile.Line>(getTranslation("cluster." + cluster))
                    .text(
                            getTranslation("condition.column"),
                            line -> getTranslation(
                                    "condition." + line.parameter().code()));
            SIDES.forEach(side -> table.text(getTranslation("condition.rater." + side), line -> rating(line, side)));
            table.column(getTranslation("condition.gap"), this::gap);
            table.show(
                    profile.lines().stream()
                            .filter(line -> line.parameter().cluster() == cluster)
                            .toList(),
                    false);
            getContent().add(new H3(getTranslation("cluster." + cluster)), table);
        }
    }

    private String rating(ConditionProfile.Line line, Rater side) {
        var rating = line.latest().get(side);
        return rating == null
                ? getTranslation("condition.unknown")
                : Language.formats().number(rating, rating.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    private Component gap(ConditionProfile.Line line) {
        return line.gap()
                .<Component>map(gap -> new StatusTag(
                        Language.formats().number(gap, 1), gap.compareTo(WIDE) >= 0 ? Tone.WARN : Tone.QUIET))
                .orElseGet(() -> new Span(getTranslation("condition.gap.none")));
    }
}
