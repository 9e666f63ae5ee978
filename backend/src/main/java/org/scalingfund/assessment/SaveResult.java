package org.scalingfund.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of saving a score or its comment while typing. */
public sealed interface SaveResult {
    record Saved(Instant at) implements SaveResult {}

    /** The same score was saved elsewhere since this page read it; both texts are safe and the person chooses. */
    record ChangedElsewhere(@Nullable Integer points, String comment, Instant at) implements SaveResult {}

    record OffTheScale(Scale scale) implements SaveResult {}

    /** It was submitted, taken back, or was never this person's. */
    record NoLongerOpen() implements SaveResult {}
}
