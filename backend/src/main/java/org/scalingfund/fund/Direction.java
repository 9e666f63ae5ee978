package org.scalingfund.fund;

/** Which way something moves in a list. */
public enum Direction {
    UP,
    DOWN;

    int step() {
        return this == UP ? -1 : 1;
    }
}
