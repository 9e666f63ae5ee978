package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import org.scalingfund.application.ApplicationId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature shows on the funder's page of an application: its scores, its award. The panel asks its own
 * services, which say who may see what; it has nothing to show when it is empty.
 */
@NamedInterface("panels")
public interface ApplicationPanel {
    Component panelFor(ApplicationId application);

    /** Smaller comes first: assessment 10, decision 20, award 30, evaluation 40. */
    int order();
}
