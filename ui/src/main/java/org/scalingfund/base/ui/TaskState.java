package org.scalingfund.base.ui;

/** How far one part of a longer piece of work is. */
public enum TaskState {
    COMPLETED,
    IN_PROGRESS,
    NOT_YET_STARTED,
    CANNOT_START_YET
}
