package org.scalingfund.identity.ui;

import org.scalingfund.base.ui.LanguageChoice;
import org.scalingfund.identity.SignedInPerson;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Speaks a person's language from their sign-in on, unless they chose one in this browser. */
@Component
class LanguageOfPerson {
    private final LanguageChoice choice;

    LanguageOfPerson(LanguageChoice choice) {
        this.choice = choice;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson person) {
            choice.suggest(person.language());
        }
    }
}
