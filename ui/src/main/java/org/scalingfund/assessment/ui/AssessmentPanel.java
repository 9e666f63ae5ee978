package org.scalingfund.assessment.ui;

import com.vaadin.flow.component.Component;
import org.scalingfund.application.ApplicationId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature asks of an assessor beside the scores, on the page of the assessment once it is accepted. The
 * panel asks its own services, which say who may see what; it has nothing to show when it is empty.
 */
@NamedInterface("panels")
@FunctionalInterface
public interface AssessmentPanel {
    Component panelFor(ApplicationId application);
}
