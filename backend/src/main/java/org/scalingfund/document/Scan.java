package org.scalingfund.document;

import org.jspecify.annotations.Nullable;

/** What is known of a file from the scanner for viruses; {@code virus} is what was found in it, if anything was. */
public record Scan(State state, @Nullable String virus) {
    static final Scan NOT_SCANNED = new Scan(State.NOT_SCANNED, null);
    static final Scan WAITING = new Scan(State.WAITING, null);
    static final Scan CLEAN = new Scan(State.CLEAN, null);

    /** How far it has come. */
    public enum State {
        /** There was no scanner when it came, or the product wrote it itself. */
        NOT_SCANNED,
        /** Kept, and closed to everybody until the scanner has answered. */
        WAITING,
        CLEAN,
        /** Its bytes are deleted; that it was there stays. */
        INFECTED
    }

    public Scan {
        if ((state == State.INFECTED) != (virus != null)) {
            throw new IllegalArgumentException("A virus is named where one was found, and nowhere else");
        }
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public boolean isRemoved() {
        return state == State.INFECTED;
    }
}
