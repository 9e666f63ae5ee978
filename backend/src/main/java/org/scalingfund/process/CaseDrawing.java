package org.scalingfund.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case's process as a picture: every step with its place on the page and what has become of it. Lengths are in the
 * model's own units, the upper left corner is 0, 0. Texts are not here: a step's words are translated by its id.
 */
public record CaseDrawing(
        ProcessKind kind, double width, double height, List<Step> steps, List<Connection> connections) {

    /** What has become of a step. */
    public enum State {
        AHEAD,
        CURRENT,
        DONE,
        FAILED
    }

    /** What kind of step it is; says how it is drawn. */
    public enum Shape {
        START,
        END,
        PERSON,
        SERVICE,
        RULE,
        GATEWAY,
        TIMER,
        MESSAGE,
        SUBPROCESS,
        CALL
    }

    /** {@code since} is when it was first reached, {@code until} when it was last left; {@code dueAt} a timer's moment. */
    public record Step(
            String id,
            Shape shape,
            double x,
            double y,
            double width,
            double height,
            State state,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Instant dueAt,
            @Nullable Area label) {}

    /** A line between two steps through {@code points}; {@code taken} when the case went that way. */
    public record Connection(
            String id,
            String from,
            String to,
            List<Point> points,
            boolean taken,
            @Nullable Area label) {}

    /** Where words go; a step without one has its words inside. */
    public record Area(double x, double y, double width, double height) {}

    /** A bend of a line. */
    public record Point(double x, double y) {}
}
