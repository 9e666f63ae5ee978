package org.scalingfund.base.security;

import org.springframework.security.core.Authentication;

/** Knows whether a sign-in that a session brings along still holds. */
public interface SignInValidity {
    boolean holds(Authentication signedIn);
}
