package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.AreaSpread;

/** Reach and adoption by council area: what the picture shows as its heading, the picture, and the same as a table. */
final class SpreadChart extends Composite<Div> {
    SpreadChart(List<AreaSpread> areas) {
        if (areas.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("evaluation.spread.none")));
            return;
        }
        var finding = finding(areas);
        var picture = new Div();
        picture.addClassName("reach-chart");
        picture.getElement().setProperty("innerHTML", new ReachSvg().draw(areas, finding));
        var legend = new Paragraph(getTranslation("evaluation.spread.legend"));
        legend.addClassName("soft");
        getContent()
                .add(
                        new H3(finding),
                        legend,
                        picture,
                        new Paragraph(getTranslation(
                                "evaluation.spread.total",
                                share(AreaSpread.reach(areas)),
                                share(AreaSpread.adoption(areas)))),
                        table(areas));
    }

    private String finding(List<AreaSpread> areas) {
        var known = areas.stream()
                .filter(area -> area.reach().isPresent())
                .sorted(Comparator.comparing((AreaSpread area) -> area.reach().orElse(BigDecimal.ZERO)))
                .toList();
        if (known.isEmpty()) {
            return getTranslation("evaluation.spread.finding.unknown");
        }
        var most = known.getLast();
        var least = known.getFirst();
        return known.size() == 1
                ? getTranslation("evaluation.spread.finding.single", most.councilName(), share(most.reach()))
                : getTranslation(
                        "evaluation.spread.finding",
                        most.councilName(),
                        share(most.reach()),
                        least.councilName(),
                        share(least.reach()));
    }

    private KeysetList<AreaSpread> table(List<AreaSpread> areas) {
        var table = new KeysetList<AreaSpread>(getTranslation("evaluation.spread"))
                .text(getTranslation("evaluation.spread.area"), AreaSpread::councilName)
                .number(
                        getTranslation("evaluation.spread.reached"),
                        area -> of(area.peopleReached(), area.peopleEligible()))
                .number(getTranslation("evaluation.spread.reach"), area -> share(area.reach()))
                .number(
                        getTranslation("evaluation.spread.delivering"),
                        area -> of(area.settingsDelivering(), area.settingsApproached()))
                .number(getTranslation("evaluation.spread.adoption"), area -> share(area.adoption()))
                .text(
                        getTranslation("evaluation.spread.asof"),
                        area -> Language.formats().date(area.asOf()));
        table.show(areas, false);
        return table;
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(part -> Language.formats().percent(part)).orElse(getTranslation("evaluation.spread.unknown"));
    }

    private String of(int part, int whole) {
        return getTranslation(
                "evaluation.spread.of",
                Language.formats().count(part),
                Language.formats().count(whole));
    }
}
