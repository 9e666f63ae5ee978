package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.Spaces;

/** Leads from an application to the assessor's own assessment of it: work lists know the application only. */
@Route(value = "assessments/of/:application", layout = MainLayout.class)
@AllowedTo(Role.ASSESSOR)
class OwnAssessmentView extends Composite<Div> implements BeforeEnterObserver {
    private final transient Assessments assessments;

    OwnAssessmentView(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = assessments.of(AssessmentWords.application(event)).orElseThrow(NotFoundException::new);
        event.forwardTo(Spaces.path("assessments", own));
    }
}
