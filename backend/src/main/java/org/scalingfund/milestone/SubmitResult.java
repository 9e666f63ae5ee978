package org.scalingfund.milestone;

import java.time.Instant;
import java.util.List;

/** What came of submitting a report. */
public sealed interface SubmitResult {
    record Submitted(Instant at, Instant reviewBy) implements SubmitResult {}

    record Incomplete(List<ReportGap> gaps) implements SubmitResult {}

    /** A colleague changed it since it was shown. */
    record Changed(ReportSheet theirs) implements SubmitResult {}

    /** A colleague submitted it first, the grant has ended, or it is not yours. */
    record NotOpen() implements SubmitResult {}
}
