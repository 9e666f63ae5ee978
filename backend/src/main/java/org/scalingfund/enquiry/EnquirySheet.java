package org.scalingfund.enquiry;

import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.RoundId;

/**
 * A question in the asker's own words, without the asker.
 *
 * @param answer its answer, or the one it was set aside for; null while it waits
 */
public record EnquirySheet(
        RoundId round, EnquiryRow enquiry, @Nullable Answer answer) {}
