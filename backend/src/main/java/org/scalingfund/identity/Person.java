package org.scalingfund.identity;

import java.util.Locale;
import org.scalingfund.tenancy.PersonId;

/** Somebody with a sign-in, or invited to have one ({@code confirmed} is false until they followed a link by mail). */
public record Person(PersonId id, String name, String email, Locale language, boolean confirmed) {}
