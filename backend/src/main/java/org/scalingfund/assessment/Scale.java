package org.scalingfund.assessment;

import java.util.List;
import java.util.stream.IntStream;

/** The whole points a round's criteria are scored with; more is better. */
public record Scale(int from, int to) {
    public Scale {
        if (from >= to) {
            throw new IllegalArgumentException("A scale from %d to %d".formatted(from, to));
        }
    }

    public boolean holds(int points) {
        return points >= from && points <= to;
    }

    public int length() {
        return to - from;
    }

    public List<Integer> points() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
