package org.scalingfund.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scalingfund.fund.PublishedRound;

/**
 * What the eligibility rules say to somebody who asks before applying; never a decision.
 *
 * @param failed the codes of the rules that say no
 * @param others what else of the funder is open or will open, and nothing that was said keeps them out of
 */
public record EligibilityCheck(
        PublishedRound published, Intention said, List<String> failed, List<PublishedRound> others) {

    /** Whether they can apply. */
    public enum Verdict {
        YES,
        NO,
        /** Nothing that was said keeps them out, but not everything was said. */
        PERHAPS
    }

    /** How one point stands. */
    public enum Fit {
        FITS,
        FAILS,
        /** Nothing was said of it that decides it. */
        OPEN
    }

    public Verdict verdict() {
        if (!failed.isEmpty()) {
            return Verdict.NO;
        }
        return Arrays.stream(EligibilityPoint.values())
                        .allMatch(point -> point == EligibilityPoint.BUDGET || said.says(point))
                ? Verdict.YES
                : Verdict.PERHAPS;
    }

    public Fit fit(EligibilityPoint point) {
        if (failedRule(point).isPresent()) {
            return Fit.FAILS;
        }
        return said.says(point) ? Fit.FITS : Fit.OPEN;
    }

    /** The rule about this point that says no. */
    public Optional<String> failedRule(EligibilityPoint point) {
        return failed.stream().filter(point.rules()::contains).findFirst();
    }
}
