package org.scalingfund.assessment;

/** What came of trying to close the assessment of a round. */
public sealed interface CloseResult {
    record Closed() implements CloseResult {}

    /** So many applications are still checked or assessed. */
    record StillBeingAssessed(int applications) implements CloseResult {}

    /** The round has not closed yet, its assessment is closed already, or it is not there. */
    record NotOpen() implements CloseResult {}
}
