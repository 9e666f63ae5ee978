package org.scalingfund.identity;

import java.io.Serializable;
import java.util.Locale;
import org.scalingfund.tenancy.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in. It lives in the session; what the person may do is asked anew in every transaction.
 *
 * @param passwordVersion which of their passwords they signed in with, counted from the first
 */
public record SignedInPerson(
        PersonId id, String name, String email, Locale language, boolean platformAdministrator, int passwordVersion)
        implements AuthenticatedPrincipal, Serializable {

    /** The identifier, because logs may show it. */
    @Override
    public String getName() {
        return id.toString();
    }
}
