package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import java.time.LocalDate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ui.AppliedAsSheet;
import org.scalingfund.assessment.AssessedOrganisations;
import org.scalingfund.base.Formats;
import org.scalingfund.organisation.CouncilAreas;

/** The organisation that applied, for its assessors. */
@org.springframework.stereotype.Component
class OrganisationOfApplication implements AssessmentPanel {
    private final AssessedOrganisations organisations;
    private final CouncilAreas areas;
    private final InstantSource clock;

    OrganisationOfApplication(AssessedOrganisations organisations, CouncilAreas areas, InstantSource clock) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.UK_TIME);
        return organisations
                .appliedAs(application)
                .<Component>map(applied -> new AppliedAsSheet(applied, areas, today))
                .orElseGet(Div::new);
    }
}
