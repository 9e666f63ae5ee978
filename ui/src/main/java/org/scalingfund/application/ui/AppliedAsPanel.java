package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import java.time.LocalDate;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationProfiles;
import org.scalingfund.base.Formats;
import org.scalingfund.organisation.CouncilAreas;

/** The organisation that applied, on the funder's page of its application. */
@org.springframework.stereotype.Component
class AppliedAsPanel implements ApplicationPanel {
    private static final int BEFORE_ALL_OTHERS = 5;

    private final ApplicationProfiles profiles;
    private final CouncilAreas areas;
    private final InstantSource clock;

    AppliedAsPanel(ApplicationProfiles profiles, CouncilAreas areas, InstantSource clock) {
        this.profiles = profiles;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public Component panelFor(ApplicationId application) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.UK_TIME);
        return profiles.appliedAs(application)
                .<Component>map(applied -> new AppliedAsSheet(applied, areas, today))
                .orElseGet(Div::new);
    }

    @Override
    public int order() {
        return BEFORE_ALL_OTHERS;
    }
}
