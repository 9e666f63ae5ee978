package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.Desk;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.EmptyState;
import org.scalingfund.base.ui.KeysetList;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;

/** An assessor's desk: what to answer and what to score, next due first, and what is done. */
@Route(value = "assessments", layout = MainLayout.class)
@AllowedTo(Role.ASSESSOR)
class DeskView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Assessments assessments;
    private final transient InstantSource clock;

    DeskView(Assessments assessments, InstantSource clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = assessments.desk();
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle(), getTranslation("assessment.desk.lead")));
        if (desk.toAnswer().isEmpty() && desk.toScore().isEmpty() && desk.done().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("assessment.desk.empty"), getTranslation("assessment.desk.empty.next")));
            return;
        }
        add("assessment.desk.to-answer", desk.toAnswer(), false);
        add("assessment.desk.to-score", desk.toScore(), false);
        add("assessment.desk.done", desk.done(), true);
    }

    private void add(String heading, List<Desk.Line> lines, boolean done) {
        if (lines.isEmpty()) {
            return;
        }
        var words = getTranslation(heading);
        var list = new KeysetList<Desk.Line>(words)
                .column(getTranslation("assessment.application"), this::link)
                .text(getTranslation("assessment.organisation"), Desk.Line::organisation)
                .text(getTranslation("assessment.round"), Desk.Line::round);
        if (done) {
            list.number(getTranslation("assessment.total"), line -> AssessmentWords.percent(line.total()));
        } else {
            list.text(
                            getTranslation("assessment.scored"),
                            line -> getTranslation("assessment.scored-of", line.scored(), line.criteria()))
                    .column(getTranslation("assessment.due"), line -> new DueDate(line.dueAt(), clock.instant()));
        }
        list.show(lines, false);
        getContent().add(new H2(words), list);
    }

    private Component link(Desk.Line line) {
        return new Anchor(Spaces.path("assessments", line.id()), line.title());
    }
}
