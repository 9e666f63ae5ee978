package org.scalingfund.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which says why and still holds the address that was typed. */
@Component
class SignInFailures implements AuthenticationFailureHandler {
    private static final String KEPT = SignInFailures.class.getName();

    /** What the sign-in page is to say, once. */
    record Failure(
            String email, boolean unconfirmed, @Nullable Duration pause) implements Serializable {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var typed = request.getParameter("email");
        request.getSession()
                .setAttribute(
                        KEPT,
                        new Failure(
                                typed == null ? "" : typed,
                                refused instanceof SignInRefused.Unconfirmed,
                                refused instanceof SignInRefused.Wait wait ? wait.pause() : null));
        response.sendRedirect(request.getContextPath() + "/sign-in?refused");
    }

    /** The failure that led to this page, if one did. */
    static Optional<Failure> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Failure failure)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(failure);
    }
}
