package org.scalingfund.identity;

import java.util.Locale;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in person changes about themselves. */
@Service
public class OwnAccount {
    private final PersonRepository people;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final PersonMail mail;
    private final CurrentTenant current;
    private final ProductAddress address;

    OwnAccount(
            PersonRepository people,
            Passwords passwords,
            SignInThrottle throttle,
            PersonMail mail,
            CurrentTenant current,
            ProductAddress address) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.mail = mail;
        this.current = current;
        this.address = address;
    }

    /** As the next sign-in would find it. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public SignedInPerson me() {
        return credentials().person();
    }

    /** Empty when it was done. */
    @Transactional
    @AllowedTo(Role.SIGNED_IN)
    public Optional<AccountProblem> changeName(String name) {
        var problem = PersonName.problem(name.strip());
        if (problem.isEmpty()) {
            people.setName(current.actor(), name.strip());
        }
        return problem;
    }

    @Transactional
    @AllowedTo(Role.SIGNED_IN)
    public void changeLanguage(Locale language) {
        people.setLanguage(current.actor(), language);
    }

    /**
     * Asks for the present password again: the browser may have been left open. Whoever signed in with it elsewhere is
     * signed out there.
     */
    @Transactional
    @AllowedTo(Role.SIGNED_IN)
    public ChangePasswordResult changePassword(String present, String next, NetworkAddress from) {
        var mine = credentials();
        var me = mine.person();
        var pause = throttle.attempt(me.email(), from);
        if (pause.isPresent()) {
            return new ChangePasswordResult.Wait(pause.get());
        }
        if (!passwords.matches(present, mine.hash())) {
            return new ChangePasswordResult.WrongPassword();
        }
        throttle.succeeded(me.email(), from);
        var problem = PasswordRules.problem(next, me.email(), me.name());
        if (problem.isPresent()) {
            return new ChangePasswordResult.Refused(problem.get());
        }
        if (!people.changePassword(me.id(), mine.hash(), passwords.hash(next))) {
            return new ChangePasswordResult.WrongPassword();
        }
        mail.write(me.id(), "identity.password-changed", me.name(), address.of("/forgotten"));
        return new ChangePasswordResult.Done();
    }

    private PersonRepository.Credentials credentials() {
        return people.credentials(current.actor()).orElseThrow();
    }
}
