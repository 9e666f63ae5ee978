package org.scalingfund.fund;

/** The whole numbers from which an assessor chooses a score, both ends included. */
public record Scale(int from, int to) {

    public Scale {
        if (from < 0 || from >= to || to > 100) {
            throw new IllegalArgumentException("No scale: " + from + " to " + to);
        }
    }

    public boolean has(int score) {
        return score >= from && score <= to;
    }
}
