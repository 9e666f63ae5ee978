package org.scalingfund.enquiry;

import java.time.Instant;

/** A question in the funder's list, which does not say who asked. */
public record EnquiryRow(EnquiryId id, String words, Instant askedAt, EnquiryStatus status) {}
