package org.scalingfund.identity;

import java.util.Optional;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.PersonOfRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whom the request's sign-in names. */
@Component
class PersonOfSecurityContext implements PersonOfRequest {

    @Override
    public Optional<PersonId> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.id())
                : Optional.empty();
    }
}
