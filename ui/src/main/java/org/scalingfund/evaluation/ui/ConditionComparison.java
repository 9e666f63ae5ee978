package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.Cluster;
import org.scalingfund.evaluation.ConditionProfile;
import org.scalingfund.evaluation.ConditionProfile.Line;
import org.scalingfund.evaluation.Rater;

/**
 * How the conditions look from each side: the five clusters beside each other, and behind each its conditions with the
 * gap, the change and the reasons. A wide gap is what to talk about, so the widest is named first.
 */
final class ConditionComparison extends Composite<Div> {
    private static final String AS_LIST = "list";

    ConditionComparison(ConditionProfile profile) {
        getContent().addClassName("comparison");
        if (profile.rated() == 0) {
            getContent().add(new Paragraph(getTranslation("condition.none")));
            return;
        }
        getContent().add(new Paragraph(finding(profile)), new Paragraph(getTranslation("condition.table")));
        for (var cluster : Cluster.values()) {
            var lines = profile.lines().stream()
                    .filter(line -> line.parameter().cluster() == cluster)
                    .toList();
            getContent().add(new H3(getTranslation("cluster." + cluster)));
            if (lines.stream().allMatch(line -> line.views().isEmpty())) {
                getContent().add(new Paragraph(getTranslation("condition.unknown")));
            } else {
                getContent()
                        .add(
                                means(profile, cluster, lines),
                                new NativeDetails(Language.count("condition.each", lines.size()), list(lines)));
            }
        }
    }

    private String finding(ConditionProfile profile) {
        var red = profile.redConditions();
        var barriers = red == 0 ? getTranslation("condition.red.none") : Language.count("condition.red", red);
        return profile.lines().stream()
                .filter(line -> line.gap().filter(gap -> gap.signum() > 0).isPresent())
                .max(Comparator.comparing(line -> line.gap().orElse(BigDecimal.ZERO)))
                .map(line -> getTranslation(
                        "condition.widest",
                        barriers,
                        ConditionWords.name(line),
                        ConditionWords.points(line.gap().orElse(BigDecimal.ZERO))))
                .orElse(barriers + ".");
    }

    /** Over a cluster the sides are compared only when they have rated the same conditions of it. */
    private static SideBySide means(ConditionProfile profile, Cluster cluster, List<Line> lines) {
        Map<Rater, BigDecimal> means = new EnumMap<>(Rater.class);
        for (var side : ConditionWords.SIDES) {
            var mean = profile.meansOf(side).get(cluster);
            if (mean != null) {
                means.put(side, mean);
            }
        }
        var comparable =
                lines.stream().map(line -> line.views().keySet()).distinct().count() == 1;
        return new SideBySide(means, comparable);
    }

    private UnorderedList list(List<Line> lines) {
        var list = new UnorderedList();
        list.addClassName("condition-lines");
        list.getElement().setAttribute("role", AS_LIST);
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Line line) {
        var name = new Paragraph(ConditionWords.name(line));
        name.addClassName("condition-name");
        var item = new ListItem(name);
        if (line.views().isEmpty()) {
            item.add(new Paragraph(getTranslation("condition.unknown")));
            return item;
        }
        var sides = new SideBySide(line.latest(), true);
        for (var side : ConditionWords.SIDES) {
            line.change(side).ifPresent(change -> sides.note(changed(side, change)));
        }
        item.add(sides);
        line.views()
                .forEach((side, view) -> view.reasons()
                        .forEach(reason -> item.add(
                                reason(getTranslation("condition.reason", ConditionWords.side(side), reason)))));
        return item;
    }

    private String changed(Rater side, BigDecimal change) {
        var key = change.signum() == 0 ? "same" : change.signum() > 0 ? "better" : "worse";
        return getTranslation(
                "condition.change." + key, ConditionWords.side(side), ConditionWords.points(change.abs()));
    }

    private static Paragraph reason(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
