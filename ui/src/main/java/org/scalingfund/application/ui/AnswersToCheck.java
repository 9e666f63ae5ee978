package org.scalingfund.application.ui;

import com.vaadin.flow.component.Component;
import org.scalingfund.application.ApplicationId;
import org.springframework.modulith.NamedInterface;

/**
 * What another feature's pages of an application hold, as they are read over before it is submitted, each answer with
 * the way to change it. Whoever shows them has checked that the application is the reader's own.
 */
@NamedInterface("panels")
public interface AnswersToCheck {
    Component of(ApplicationId application);
}
