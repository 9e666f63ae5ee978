package org.scalingfund.identity.ui;

import java.util.List;
import org.scalingfund.identity.NetworkAddress;
import org.scalingfund.identity.SignIn;
import org.scalingfund.identity.SignInResult;
import org.scalingfund.identity.SignedInPerson;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Asks {@link SignIn} about an e-mail address and a password, in the words of the security filters. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final SignIn signIn;

    SignInProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        return switch (signIn.attempt(asked.getName(), password, addressOf(asked))) {
            case SignInResult.SignedIn(var person) -> signedIn(person, asked);
            case SignInResult.Wrong _ -> throw new BadCredentialsException("Wrong");
            case SignInResult.Unconfirmed _ -> throw new SignInRefused.Unconfirmed();
            case SignInResult.Wait(var pause) -> throw new SignInRefused.Wait(pause);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static NetworkAddress addressOf(Authentication asked) {
        return new NetworkAddress(
                asked.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                        ? details.getRemoteAddress()
                        : "");
    }

    /** The role is for the addresses of operation alone; everything else asks the database. */
    private static Authentication signedIn(SignedInPerson person, Authentication asked) {
        var roles = person.platformAdministrator()
                ? List.of(new SimpleGrantedAuthority("ROLE_PLATFORM_ADMINISTRATOR"))
                : List.<SimpleGrantedAuthority>of();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, roles);
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }
}
