package org.scalingfund.milestone;

import java.time.Instant;

/** What came of saving a draft report. */
public sealed interface SaveResult {
    record Saved(int revision, Instant at) implements SaveResult {}

    /** A colleague or another tab saved in between; {@code theirs} is what stands now, nothing of it was overwritten. */
    record Changed(ReportSheet theirs) implements SaveResult {}

    /** It is no draft any longer, or not yours. */
    record NotOpen() implements SaveResult {}
}
