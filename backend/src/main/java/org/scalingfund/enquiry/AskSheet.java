package org.scalingfund.enquiry;

import java.util.List;

/** What a person sees where they ask: until when, and their own questions about the round, latest first. */
public record AskSheet(EnquiryWindow window, List<EnquirySheet> own) {}
