package org.scalingfund.fund;

/** What the scores from {@code from} to {@code to} mean under a criterion. */
public record Band(int from, int to, String description) {

    public Band {
        if (from > to || description.isBlank() || description.length() > Lengths.TEXT) {
            throw new IllegalArgumentException("No band: " + from + " to " + to + " " + description);
        }
    }
}
