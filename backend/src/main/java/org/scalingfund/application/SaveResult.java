package org.scalingfund.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of saving what somebody typed into one field. */
public sealed interface SaveResult {
    /** It is kept; the next save of this field says that it saw {@code revision}. */
    record Saved(int revision, Instant at) implements SaveResult {}

    /** A colleague changed the field since this person saw it; neither text is lost. Nobody's name: not known who. */
    record Conflict(String theirText, @Nullable String theirName, int revision) implements SaveResult {}

    record TooLong(int limit) implements SaveResult {}

    /** The field does not hold such a value: no title, or no date. */
    record Unusable() implements SaveResult {}

    record Refused(NotWritable why) implements SaveResult {}
}
