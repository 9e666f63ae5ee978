package org.scalingfund.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is said of a deadline, with the time left in it. On its last day the words go on by the minute and the hour while
 * the page stays open: whoever writes does not trust a number that was true when they began.
 */
@Tag("deadline-words")
@JsModule("context://components/deadline.js")
public final class Deadline extends Component {
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private record Step(long after, String words) {}

    private final transient List<Step> steps = new ArrayList<>();

    /** {@code words} are what to say at a moment, up to the deadline, which itself is still in time, and after it. */
    public Deadline(Instant deadline, Instant now, Function<Instant, String> words) {
        getElement().setText(words.apply(now));
        changes(deadline)
                .filter(change -> change.isAfter(now) && change.isBefore(now.plus(Duration.ofHours(HOURS))))
                .forEach(change ->
                        steps.add(new Step(Duration.between(now, change).toMillis(), words.apply(change))));
    }

    /** The browser's clock may be wrong, but a minute is a minute long on it: counted from when the page was drawn. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (!steps.isEmpty()) {
            getElement().callJsFunction("follow", List.copyOf(steps));
            steps.clear();
        }
    }

    /** Whole hours and minutes are counted: from the moment after the last of two, it is one. */
    private static Stream<Instant> changes(Instant deadline) {
        var hours = IntStream.rangeClosed(1, HOURS).mapToObj(Duration::ofHours);
        var minutes = IntStream.range(1, MINUTES).mapToObj(Duration::ofMinutes);
        return Stream.concat(
                        Stream.concat(hours, minutes)
                                .map(left -> deadline.minus(left).plusMillis(1)),
                        Stream.of(deadline.plusMillis(1)))
                .sorted();
    }
}
