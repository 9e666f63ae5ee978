package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import org.scalingfund.application.ApplicationId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature shows applicants on the page of their own application, once it is submitted: the decision, for
 * one. The panel asks its own services, which say who may see what; it has nothing to show when it is empty.
 */
@NamedInterface("panels")
public interface OwnApplicationPanel {
    Component panelFor(ApplicationId application);
}
