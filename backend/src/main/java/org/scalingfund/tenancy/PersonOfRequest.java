package org.scalingfund.tenancy;

import java.util.Optional;

/** Tells who signed in, of the request under way. */
public interface PersonOfRequest {
    Optional<PersonId> current();
}
