package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.util.List;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.AssessmentStatus;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.Invitation;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.DueDate;
import org.scalingfund.base.ui.ErrorSummary;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.base.ui.SummaryList;

/** An invitation to assess; once accepted, the application and the score sheet beside each other. */
@Route(value = "assessments/:assessment", layout = MainLayout.class)
@AllowedTo(Role.ASSESSOR)
class AssessmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Assessments assessments;
    private final transient List<AssessmentPanel> panels;
    private final transient InstantSource clock;
    private String title = "";

    AssessmentView(Assessments assessments, List<AssessmentPanel> panels, InstantSource clock) {
        this.assessments = assessments;
        this.panels = List.copyOf(panels);
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssessmentWords.assessment(event));
    }

    private void show(AssessmentId id) {
        var about = assessments.find(id).orElseThrow(NotFoundException::new);
        title = about.title();
        var heading = new PageTitle(title, about.organisation());
        var problems = new ErrorSummary(heading);
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("assessments"), getTranslation("assessment.desk.title")),
                        problems,
                        heading,
                        facts(about));
        if (about.status() == AssessmentStatus.INVITED) {
            getContent().add(new InvitationAnswer(assessments, id, problems, () -> show(id)));
            return;
        }
        var sheet = assessments.sheet(id).orElse(null);
        if (sheet == null) {
            getContent().add(new Paragraph(getTranslation("assessment.over." + about.status())));
            return;
        }
        var text = new ApplicationReading(sheet.text());
        var form = new ScoreForm(assessments, sheet, problems, () -> show(id));
        var beside = new Div(text, form);
        beside.addClassName("reading-and-scores");
        panels.forEach(panel -> getContent().add(panel.panelFor(about.application())));
        getContent().add(beside, new LateConflict(assessments, id, () -> show(id)));
    }

    private SummaryList facts(Invitation about) {
        var facts = new SummaryList();
        facts.add(getTranslation("assessment.round"), about.round());
        facts.add(getTranslation("assessment.state"), AssessmentWords.status(about.status()));
        if (about.status() == AssessmentStatus.INVITED || about.status() == AssessmentStatus.IN_PROGRESS) {
            facts.add(getTranslation("assessment.due"), new DueDate(about.dueAt(), clock.instant()));
        }
        facts.add(getTranslation("assessment.summary"), about.summary());
        return facts;
    }
}
