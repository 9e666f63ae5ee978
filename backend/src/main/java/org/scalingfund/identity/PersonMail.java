package org.scalingfund.identity;

import org.scalingfund.tenancy.PersonId;

/** Writes to people in their language, in the transaction that causes it; the outbox is one. */
public interface PersonMail {

    /** The texts {@code mail.<key>.subject} and {@code mail.<key>.body} with {@code arguments} in their places. */
    void write(PersonId person, String key, Object... arguments);
}
