package org.scalingfund.organisation;

import java.time.Instant;

/** What a public register answers to a number. */
public sealed interface RegisterAnswer {
    /** {@code asOf} is the date of the extract. */
    record Found(RegisterEntry entry, Instant asOf) implements RegisterAnswer {}

    record NotFound(Register register, Instant asOf) implements RegisterAnswer {}

    /** Nobody loaded an extract of this register: nothing can be said. */
    record NoExtract(Register register) implements RegisterAnswer {}
}
