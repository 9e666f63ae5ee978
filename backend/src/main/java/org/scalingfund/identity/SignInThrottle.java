package org.scalingfund.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.scalingfund.identity.Throttle.Allowance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows whoever tries again and again. Counted is the account together with the network address, and the address
 * alone: somebody who guesses at another person's password slows only themselves.
 */
@Component
class SignInThrottle {
    private static final Allowance ACCOUNT_FROM_ADDRESS =
            new Allowance(4, Duration.ofSeconds(2), Duration.ofMinutes(15));
    /** A council's whole office may come from one address. */
    private static final Allowance ADDRESS = new Allowance(50, Duration.ofSeconds(1), Duration.ofMinutes(15));

    private static final Allowance REGISTRATIONS = new Allowance(20, Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Allowance MAILS = new Allowance(5, Duration.ofMinutes(15), Duration.ofHours(1));

    private final Throttle throttle;
    private final TransactionTemplate transaction;

    SignInThrottle(Throttle throttle, PlatformTransactionManager transactions) {
        this.throttle = throttle;
        transaction = new TransactionTemplate(transactions);
    }

    /** Empty when the password may be looked at, else how long to wait. */
    Optional<Duration> attempt(String account, NetworkAddress address) {
        return inTransaction(() -> {
            var fromAddress = throttle.attempt(key(address), ADDRESS);
            if (fromAddress.isPresent()) {
                return fromAddress;
            }
            var both = throttle.attempt(key(account, address), ACCOUNT_FROM_ADDRESS);
            if (both.isPresent()) {
                // Waiting is no failure of the whole office.
                throttle.takeBack(key(address));
            }
            return both;
        });
    }

    void succeeded(String account, NetworkAddress address) {
        inTransaction(() -> {
            throttle.takeBack(key(address));
            throttle.forget(key(account, address));
            return Optional.empty();
        });
    }

    /** Empty when another account may be registered from there. */
    Optional<Duration> attemptRegistration(NetworkAddress address) {
        return inTransaction(() -> throttle.attempt("registration " + address.counted(), REGISTRATIONS));
    }

    /** Whether another mail may go to somebody who need not have asked for it. */
    boolean mayWriteTo(String email) {
        return inTransaction(() -> throttle.attempt("mail " + email, MAILS)).isEmpty();
    }

    private Optional<Duration> inTransaction(Supplier<Optional<Duration>> counting) {
        var pause = transaction.execute(_ -> counting.get());
        return pause == null ? Optional.empty() : pause;
    }

    private static String key(NetworkAddress address) {
        return "address " + address.counted();
    }

    private static String key(String account, NetworkAddress address) {
        return "account " + address.counted() + " " + account;
    }
}
