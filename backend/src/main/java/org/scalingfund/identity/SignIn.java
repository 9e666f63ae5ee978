package org.scalingfund.identity;

import java.util.Optional;
import org.scalingfund.identity.PersonRepository.Credentials;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out whether somebody is who they say, for the sign-in page; never called by another. No transaction is open
 * while a password is looked at, because that takes long on purpose.
 */
@Component
public class SignIn {
    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;

    SignIn(
            PersonRepository people,
            Passwords passwords,
            SignInThrottle throttle,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        transaction = new TransactionTemplate(transactions);
    }

    public SignInResult attempt(String email, String password, NetworkAddress from) {
        var address = EmailAddress.parse(email);
        var account = address.map(EmailAddress::value).orElse("");
        var pause = throttle.attempt(account, from);
        if (pause.isPresent()) {
            return new SignInResult.Wait(pause.get());
        }
        var credentials = transaction.execute(_ -> address.flatMap(people::credentials));
        var found = credentials == null ? Optional.<Credentials>empty() : credentials;
        var right = passwords.matches(password, found.map(Credentials::hash).orElse(Passwords.NONE));
        if (!right || found.isEmpty()) {
            return new SignInResult.Wrong();
        }
        throttle.succeeded(account, from);
        if (!found.get().confirmed()) {
            return new SignInResult.Unconfirmed();
        }
        upgrade(found.get(), password);
        return new SignInResult.SignedIn(found.get().person());
    }

    /** Whether the password that somebody signed in with is still theirs. Asked at every request, on every node. */
    public boolean holds(SignedInPerson person) {
        return Boolean.TRUE.equals(transaction.execute(_ -> people.hasPassword(person.id(), person.passwordVersion())));
    }

    private void upgrade(Credentials credentials, String password) {
        if (passwords.needsUpgrade(credentials.hash())) {
            var hash = passwords.hash(password);
            transaction.executeWithoutResult(
                    _ -> people.upgradeHash(credentials.person().id(), credentials.hash(), hash));
        }
    }
}
