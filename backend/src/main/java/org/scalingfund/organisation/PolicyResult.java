package org.scalingfund.organisation;

import java.util.Optional;
import java.util.Set;

/** What came of writing down a policy, or of taking one away. */
public sealed interface PolicyResult {
    record Saved() implements PolicyResult {}

    /** Something has to be typed otherwise. */
    record Refused(Set<PolicyProblem> problems) implements PolicyResult {}

    /** A colleague changed it since it was shown; nothing is overwritten. */
    record ChangedMeanwhile(Optional<Policy> now) implements PolicyResult {}

    /** Not the person's organisation. */
    record NotFound() implements PolicyResult {}
}
