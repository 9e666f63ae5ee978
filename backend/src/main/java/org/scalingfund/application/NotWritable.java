package org.scalingfund.application;

import java.time.Instant;

/** Why an application cannot be written any longer. */
public sealed interface NotWritable {
    /** Somebody submitted or withdrew it, or it never was this person's. */
    record NoLongerDraft() implements NotWritable {}

    /** It is with the second officer who certifies it. */
    record BeingCertified(String certifier) implements NotWritable {}

    /** Its deadline passed. */
    record RoundClosed(Instant deadline) implements NotWritable {}
}
