package org.scalingfund.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.Shape;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;
import org.scalingfund.process.ProcessKind;

class WaysAheadTest {
    private static final Instant DEADLINE = Instant.parse("2026-07-03T16:00:00Z");

    @Test
    void whatTheLinesLeadToIsAheadAndWhatBreaksInMayHappen() {
        var ways = new WaysAhead(drawing(State.CURRENT));

        assertThat(ways.ahead()).extracting(Step::id).containsExactly("decide", "funded");
        assertThat(ways.mayHappen()).extracting(Step::id).containsExactly("withdraw", "deadline");
    }

    @Test
    void nothingComesOfACaseThatHasEnded() {
        var ways = new WaysAhead(drawing(State.DONE));

        assertThat(ways.ahead()).isEmpty();
        assertThat(ways.mayHappen()).isEmpty();
    }

    /** Written, then decided; a deadline at its edge, and a way out that is drawn apart. */
    private static CaseDrawing drawing(State writing) {
        return new CaseDrawing(
                ProcessKind.APPLICATION,
                400,
                300,
                List.of(
                        step("withdraw", Shape.SUBPROCESS, State.AHEAD),
                        step("withdrawalDecided", Shape.START, State.AHEAD),
                        step("withdrawn", Shape.END, State.AHEAD),
                        step("begun", Shape.START, State.DONE),
                        step("write", Shape.PERSON, writing),
                        new Step("deadline", Shape.TIMER, 0, 0, 9, 9, State.AHEAD, null, null, DEADLINE, null),
                        step("expired", Shape.END, State.AHEAD),
                        step("decide", Shape.PERSON, State.AHEAD),
                        step("funded", Shape.END, State.AHEAD)),
                List.of(
                        line("withdrawalDecided", "withdrawn"),
                        line("begun", "write"),
                        line("deadline", "expired"),
                        line("write", "decide"),
                        line("decide", "funded")));
    }

    private static Step step(String id, Shape shape, State state) {
        return new Step(id, shape, 0, 0, 9, 9, state, null, null, null, null);
    }

    private static Connection line(String from, String to) {
        return new Connection(from + to, from, to, List.of(), false, null);
    }
}
