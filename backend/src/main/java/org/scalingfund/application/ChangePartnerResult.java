package org.scalingfund.application;

/** What came of sending an invitation again, or of taking an invitation or a partner out of an application. */
public sealed interface ChangePartnerResult {
    record Done() implements ChangePartnerResult {}

    /** It was answered, taken back or removed since the person saw it. */
    record ChangedMeanwhile() implements ChangePartnerResult {}

    /** The address was written to so often that it has to rest for a while. */
    record TooManyMails() implements ChangePartnerResult {}

    record Refused(NotWritable why) implements ChangePartnerResult {}
}
