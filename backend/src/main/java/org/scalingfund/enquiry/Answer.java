package org.scalingfund.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the funder answered, under the question as it is published.
 *
 * @param because why it was not published; null when it was
 * @param revision counts the corrections
 */
public record Answer(
        EnquiryId enquiry,
        String question,
        String answer,
        @Nullable String because,
        Instant answeredAt,
        @Nullable Instant correctedAt,
        int revision) {}
