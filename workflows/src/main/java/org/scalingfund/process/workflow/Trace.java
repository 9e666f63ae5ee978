package org.scalingfund.process.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.workflow.DrawnModel.Line;
import org.scalingfund.process.workflow.DrawnModel.Node;

/**
 * The way one case took.
 *
 * @param visits every stay at a step, in the order in which they happened
 * @param dueAt moments for which timers wait, by step
 * @param aboutToRun since when background steps wait for their turn: the history does not know them yet
 * @param failed steps that gave up
 */
record Trace(List<Visit> visits, Map<String, Instant> dueAt, Map<String, Instant> aboutToRun, Set<String> failed) {

    /** One stay at a step; {@code abandoned} when something else ended it. */
    record Visit(String step, Instant since, @Nullable Instant until, boolean abandoned) {}

    static List<Visit> visits(List<HistoricActivityInstance> history) {
        return history.stream()
                .map(stay -> new Visit(
                        stay.getActivityId(),
                        stay.getStartTime().toInstant(),
                        stay.getEndTime() == null ? null : stay.getEndTime().toInstant(),
                        stay.isCanceled()))
                .sorted(Comparator.comparing(Visit::since))
                .toList();
    }

    State stateOf(Node node) {
        if (failed.contains(node.id())) {
            return State.FAILED;
        }
        var stays = at(node.id());
        if (aboutToRun.containsKey(node.id()) || stays.stream().anyMatch(stay -> stay.until() == null)) {
            return State.CURRENT;
        }
        return stays.isEmpty() ? State.AHEAD : State.DONE;
    }

    @Nullable
    Instant since(Node node) {
        return at(node.id()).stream()
                .map(Visit::since)
                .min(Comparator.naturalOrder())
                .orElse(aboutToRun.get(node.id()));
    }

    @Nullable
    Instant until(Node node) {
        var stays = at(node.id());
        if (stateOf(node) != State.DONE) {
            return null;
        }
        return stays.stream()
                .map(Visit::until)
                .filter(until -> until != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The lines the case went along. The history keeps steps, not lines: after each stay that was not abandoned the case
     * went to the first step reached afterwards to which a line leads.
     */
    Set<String> taken(DrawnModel model) {
        var outgoing = new HashMap<String, List<Line>>();
        for (var node : model.nodes()) {
            outgoing.put(
                    node.id(),
                    model.lines().stream()
                            .filter(line -> line.from().equals(node.id()))
                            .toList());
        }
        var forks = new HashSet<String>();
        model.nodes().stream().filter(Node::forks).map(Node::id).forEach(forks::add);
        var taken = new HashSet<String>();
        for (var i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            if (visit.until() == null || visit.abandoned()) {
                continue;
            }
            var lines = outgoing.getOrDefault(visit.step(), List.of());
            if (forks.contains(visit.step())) {
                lines.forEach(line -> taken.add(line.id()));
            } else {
                next(i, lines, taken);
            }
        }
        return taken;
    }

    private void next(int from, List<Line> lines, Set<String> taken) {
        for (var later : visits.subList(from + 1, visits.size())) {
            for (var line : lines) {
                if (line.to().equals(later.step())) {
                    taken.add(line.id());
                    return;
                }
            }
        }
        lines.stream()
                .filter(line -> aboutToRun.containsKey(line.to()) || failed.contains(line.to()))
                .findFirst()
                .ifPresent(line -> taken.add(line.id()));
    }

    private List<Visit> at(String step) {
        return visits.stream().filter(visit -> visit.step().equals(step)).toList();
    }
}
