package org.scalingfund.demo;

import java.util.List;
import org.scalingfund.demo.ApplicationPlot.Step;

/** The milestones that applicants plan. */
final class Plans {
    private Plans() {}

    /** Four, spread over the time for which the round pays. */
    static List<Step> usual(RoundPlot.Days days) {
        var length = days.workUntil() - days.workFrom();
        return four(
                days.workFrom() + length / 8,
                days.workFrom() + length * 3 / 8,
                days.workFrom() + length * 5 / 8,
                days.workUntil() - 20);
    }

    /** Four, each due on its day. */
    static List<Step> four(int first, int second, int third, int last) {
        return List.of(
                new Step("The first {staff} are found and trained", first, 25),
                new Step("The first people are supported in {place}", second, 25),
                new Step("The second place has opened", third, 30),
                new Step("{reach} people are reached, and what was learnt is written up", last, 20));
    }

    /** Those of the Shared Lives scheme, {@code first} the day of its recruiter. */
    static List<Step> sharedLives(int first) {
        return List.of(
                new Step("A carer-recruitment officer is in post", first, 25),
                new Step("Forty people have asked about becoming a carer", first + 124, 0),
                new Step("Twenty new carers are approved", first + 245, 25),
                new Step("Thirty new arrangements have begun", first + 399, 25),
                new Step("A letter promises mainstream funding", first + 581, 20),
                new Step("The evaluation is published", first + 658, 5));
    }
}
