package org.scalingfund.application;

/** How far one page of an application is. */
public enum PageState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
