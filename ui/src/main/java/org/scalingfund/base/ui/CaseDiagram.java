package org.scalingfund.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawing.Shape;
import org.scalingfund.process.CaseDrawing.State;
import org.scalingfund.process.CaseDrawing.Step;

/** Where a case stands: its process as a picture, and the same as a list in words. */
public final class CaseDiagram extends Composite<Div> {
    /** Forks and the lines between them mean nothing read aloud. */
    private static final Set<Shape> UNSPOKEN = Set.of(Shape.GATEWAY);

    private final CaseDrawing drawing;
    private final Map<String, String> waitedFor;
    private final Instant now;

    /** {@code waitedFor} names who is waited for, by the id of the step; words for people, such as "Mair Rees". */
    public CaseDiagram(CaseDrawing drawing, Map<String, String> waitedFor, Instant now) {
        this.drawing = drawing;
        this.waitedFor = Map.copyOf(waitedFor);
        this.now = now;
        var kind = drawing.kind().name().toLowerCase(Locale.ROOT);
        var picture = new Div();
        picture.addClassName("case-picture");
        picture.getElement().setAttribute("role", "group").setAttribute("tabindex", "0");
        picture.getElement().setAttribute("aria-label", getTranslation("base.case.picture"));
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        new CaseSvg(drawing, step -> words(step.id()), this::words)
                                .draw(
                                        getTranslation("base.case.title." + kind),
                                        getTranslation("base.case.picture.what")));
        getContent().addClassName("case-diagram");
        getContent().add(picture);
        addPart("base.case.done", steps(State.DONE));
        addPart("base.case.now", steps(State.CURRENT, State.FAILED));
        var ways = new WaysAhead(drawing);
        addPart("base.case.ahead", spoken(ways.ahead()).toList());
        addPart("base.case.may-happen", spoken(ways.mayHappen()).toList());
    }

    private void addPart(String headingKey, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        var list = new OrderedList();
        list.addClassName("case-list");
        list.getElement().setAttribute("role", "list");
        steps.forEach(step -> list.add(line(step)));
        getContent().add(new H3(getTranslation(headingKey)), list);
    }

    /** What happened in the order in which it happened. */
    private List<Step> steps(State... states) {
        var wanted = List.of(states);
        return spoken(drawing.steps().stream().filter(step -> wanted.contains(step.state())))
                .sorted(Comparator.comparing(Step::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Step::x)
                        .thenComparing(Step::y))
                .toList();
    }

    private static Stream<Step> spoken(Stream<Step> steps) {
        return steps.filter(step -> !UNSPOKEN.contains(step.shape()));
    }

    private ListItem line(Step step) {
        var name = new Span(words(step.id()));
        var line = new Div(name);
        switch (step.state()) {
            case DONE -> {
                var at = step.until() == null ? step.since() : step.until();
                addWhen(line, at == null ? null : Language.formats().dateTime(at));
            }
            case CURRENT -> {
                name.addClassName("now");
                addWhen(line, waiting(step));
            }
            case FAILED -> {
                name.addClassNames("now", "failed");
                addWhen(line, getTranslation("base.case.failed"));
            }
            case AHEAD -> name.addClassName("ahead");
        }
        var due = step.dueAt();
        if (due != null && step.state() != State.DONE) {
            addWhen(line, getTranslation("base.case.due", Language.formats().dateTime(due)));
        }
        return new ListItem(icon(step.state()).draw(), line);
    }

    private @Nullable String waiting(Step step) {
        var since = step.since();
        if (since == null) {
            return null;
        }
        var moment = Language.formats().dateTime(since);
        var ago = Language.fromNow(since, now);
        var who = waitedFor.get(step.id());
        return who == null
                ? getTranslation("base.case.since", moment, ago)
                : getTranslation("base.case.waits-for", who, moment, ago);
    }

    private static void addWhen(Div line, @Nullable String words) {
        if (words != null) {
            var when = new Span(words);
            when.addClassName("when");
            line.add(when);
        }
    }

    private static Icon icon(State state) {
        return switch (state) {
            case DONE -> Icon.CHECK;
            case CURRENT -> Icon.NOW;
            case FAILED -> Icon.WARN;
            case AHEAD -> Icon.DOT;
        };
    }

    private String words(String id) {
        return getTranslation("process." + drawing.kind().name().toLowerCase(Locale.ROOT) + "." + id);
    }
}
