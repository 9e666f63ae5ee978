package org.scalingfund.base.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose sign-in does not hold any more; its request goes on as anybody's and is sent to sign in. */
final class EndedSignIns extends OncePerRequestFilter {
    private final transient List<SignInValidity> validities;

    EndedSignIns(List<SignInValidity> validities) {
        this.validities = List.copyOf(validities);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && !validities.stream().allMatch(validity -> validity.holds(signedIn))) {
            // Made here, for it remembers how contexts are held, and Vaadin has its own way, which it sets up later.
            new SecurityContextLogoutHandler().logout(request, response, signedIn);
        }
        rest.doFilter(request, response);
    }
}
