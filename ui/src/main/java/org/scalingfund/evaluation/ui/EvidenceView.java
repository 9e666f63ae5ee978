package org.scalingfund.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.ui.BackLink;
import org.scalingfund.base.ui.MainLayout;
import org.scalingfund.base.ui.PageTitle;
import org.scalingfund.base.ui.Spaces;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.tenancy.CurrentTenant;

/** Where an applicant says what evidence there is that the innovation works. */
@Route(value = "applications/:application/evidence", layout = MainLayout.class)
@AllowedTo(Role.APPLICANT)
class EvidenceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Evidence evidence;
    private final transient Conditions conditions;
    private final transient CurrentTenant current;
    private final transient InstantSource clock;

    EvidenceView(Evidence evidence, Conditions conditions, CurrentTenant current, InstantSource clock) {
        this.evidence = evidence;
        this.conditions = conditions;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var application = event.getRouteParameters()
                .get("application")
                .flatMap(ApplicationId::parse)
                .filter(evidence::isOwn)
                .orElseThrow(NotFoundException::new);
        var form = new EvidenceForm();
        evidence.own(application).ifPresent(claim -> form.show(claim.facts(), claim.note()));
        getContent().removeAll();
        getContent()
                .add(
                        new BackLink(Spaces.path("applications", application), getTranslation("condition.back")),
                        new PageTitle(getPageTitle(), getTranslation("evidence.lead")));
        if (conditions.mayRate(application, ConditionRating.AT_APPLICATION, Rater.SELF)) {
            var keptAs = application + "/evidence/" + current.actor();
            getContent().add(new EvidenceWriting(evidence, clock, application, form, keptAs));
        } else {
            form.close();
            getContent().add(form);
        }
    }
}
