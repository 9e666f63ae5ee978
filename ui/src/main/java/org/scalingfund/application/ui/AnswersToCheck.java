package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import org.scalingfund.application.ApplicationId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature's pages of an application hold, as they are read over before it is submitted. Whoever
 * shows them has checked that the application is the reader's own.
 */
@NamedInterface("panels")
public interface AnswersToCheck {
    /** {@code changeable} when each answer has the way to change it. */
    Component of(ApplicationId application, boolean changeable);
}
