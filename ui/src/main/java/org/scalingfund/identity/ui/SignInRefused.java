package org.scalingfund.identity.ui;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Why the sign-in page refused somebody, beyond a wrong password; the security filters know exceptions only. */
abstract sealed class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private SignInRefused(String message) {
        super(message);
    }

    /** The password is right, the address is not confirmed. */
    static final class Unconfirmed extends SignInRefused {
        private static final long serialVersionUID = 1L;

        Unconfirmed() {
            super("Unconfirmed");
        }
    }

    /** Too many failures. */
    static final class Wait extends SignInRefused {
        private static final long serialVersionUID = 1L;
        private final Duration pause;

        Wait(Duration pause) {
            super("Wait");
            this.pause = pause;
        }

        Duration pause() {
            return pause;
        }
    }
}
