package org.scalingfund.bench;

/**
 * What came of a benchmark. {@code value}, {@code goal} and {@code reference} hold no spaces, so that a line can be
 * taken apart again.
 */
record Measurement(String name, boolean holds, String value, String goal, String reference, String notes) {
    Measurement {
        for (var word : new String[] {name, value, goal, reference}) {
            if (word.isBlank() || word.contains(" ")) {
                throw new IllegalArgumentException("Not one word: " + word);
            }
        }
    }

    String verdict() {
        return holds ? "holds" : "short";
    }

    String line() {
        return "%s %s value=%s goal=%s reference=%s".formatted(name, verdict(), value, goal, reference);
    }
}
