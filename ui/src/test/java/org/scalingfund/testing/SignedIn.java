package org.scalingfund.testing;

import java.util.List;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.SignedInPerson;
import org.scalingfund.tenancy.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A person as they are known after signing in, for requests without a browser. */
public final class SignedIn {
    private SignedIn() {}

    public static Authentication as(PersonId person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person, "Nia", "nia@example.org", Texts.ENGLISH, false, 1), null, List.of());
    }
}
