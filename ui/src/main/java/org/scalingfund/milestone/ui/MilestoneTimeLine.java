package org.scalingfund.milestone.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scalingfund.base.ui.Language;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.MilestoneStatus;

/**
 * Every grant's milestones on one line of time, and the same as a list. Signs and words carry the meaning, colour only
 * repeats it; the heading says what the picture shows.
 */
final class MilestoneTimeLine extends Composite<Div> {

    MilestoneTimeLine(List<GrantRow> grants, LocalDate today) {
        var withMilestones =
                grants.stream().filter(grant -> !grant.milestones().isEmpty()).toList();
        if (withMilestones.isEmpty()) {
            return;
        }
        var late = withMilestones.stream()
                .filter(grant -> grant.needs().lateReports() > 0)
                .count();
        var finding = Language.count("grant.time-line.late", late, withMilestones.size());
        var picture = new Div();
        picture.addClassNames("grant-time-line", "scroll-box");
        picture.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        picture.getElement().setAttribute("aria-label", finding);
        picture.getElement().setProperty("innerHTML", new MilestoneSvg(withMilestones, today).draw(finding));
        getContent().add(new H3(finding), picture, new Paragraph(legend()), twin(withMilestones));
    }

    private String legend() {
        return Stream.concat(
                        Stream.of(MilestoneSvg.LATE + " " + getTranslation("grant.milestone.late")),
                        Stream.of(MilestoneStatus.values())
                                .map(status ->
                                        MilestoneSvg.sign(status) + " " + getTranslation("grant.milestone." + status)))
                .collect(Collectors.joining(" · "));
    }

    private NativeDetails twin(List<GrantRow> grants) {
        var list = new UnorderedList();
        for (var grant : grants) {
            var milestones = new UnorderedList();
            grant.milestones()
                    .forEach(mark -> milestones.add(new ListItem(getTranslation(
                            "grant.time-line.mark",
                            mark.position(),
                            mark.title(),
                            Language.formats().date(mark.dueOn()),
                            GrantWords.milestoneWord(mark.status(), mark.late())))));
            list.add(new ListItem(
                    new Anchor(
                            GrantPaths.managed(grant.id()),
                            getTranslation("grant.name", grant.reference(), grant.title())),
                    milestones));
        }
        return new NativeDetails(getTranslation("grant.time-line.list"), list);
    }
}
