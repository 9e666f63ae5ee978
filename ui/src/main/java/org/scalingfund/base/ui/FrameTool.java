package org.scalingfund.base.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts at the right of the header: the person's menu, the other funders. */
public interface FrameTool {
    /** A new component for one tab. */
    Component create();

    /** Smaller comes first. */
    int order();
}
