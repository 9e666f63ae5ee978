package org.scalingfund.base.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Connection;
import org.scalingfund.process.CaseDrawing.Shape;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;

/** What can still come of a case: where the lines lead from where it stands, and what may break in at any time. */
final class WaysAhead {
    private final CaseDrawing drawing;
    private final Set<String> ledTo;
    /** In the order in which the lines lead to them. */
    private final List<String> reached = new ArrayList<>();

    WaysAhead(CaseDrawing drawing) {
        this.drawing = drawing;
        ledTo = drawing.connections().stream().map(Connection::to).collect(Collectors.toSet());
        var from = new ArrayDeque<String>();
        drawing.steps().stream().filter(WaysAhead::isOpen).map(Step::id).forEach(from::add);
        while (!from.isEmpty()) {
            var here = from.remove();
            drawing.connections().stream()
                    .filter(line -> line.from().equals(here))
                    .map(Connection::to)
                    .filter(step -> !reached.contains(step))
                    .forEach(step -> {
                        reached.add(step);
                        from.add(step);
                    });
        }
    }

    Stream<Step> ahead() {
        return drawing.steps().stream()
                .filter(step -> isAhead(step) && reached.contains(step.id()))
                .sorted(Comparator.comparingInt(step -> reached.indexOf(step.id())));
    }

    /** A deadline that is running, and what somebody may decide; not what follows from them. */
    Stream<Step> mayHappen() {
        var open = drawing.steps().stream().anyMatch(WaysAhead::isOpen);
        return drawing.steps().stream()
                .filter(step -> open && isAhead(step) && !ledTo.contains(step.id()))
                .filter(step -> step.shape() == Shape.SUBPROCESS || step.dueAt() != null);
    }

    private static boolean isAhead(Step step) {
        return step.state() == State.AHEAD;
    }

    private static boolean isOpen(Step step) {
        return step.state() == State.CURRENT || step.state() == State.FAILED;
    }
}
