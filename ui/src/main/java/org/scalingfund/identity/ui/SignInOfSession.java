package org.scalingfund.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.scalingfund.base.security.SignInValidity;
import org.scalingfund.identity.SignIn;
import org.scalingfund.identity.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** A sign-in holds until its password is changed, save in the one session that changed it. */
@Component
class SignInOfSession implements SignInValidity {
    private final SignIn signIn;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInOfSession(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public boolean holds(Authentication signedIn) {
        return !(signedIn.getPrincipal() instanceof SignedInPerson person) || signIn.holds(person);
    }

    /** Goes on as {@code person}, as a new sign-in would find them. */
    void renew(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var renewed = UsernamePasswordAuthenticationToken.authenticated(
                person, null, before == null ? List.of() : before.getAuthorities());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
