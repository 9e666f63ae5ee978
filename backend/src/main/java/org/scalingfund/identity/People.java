package org.scalingfund.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.identity.MailedLinks.Purpose;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as other features need them, in the transaction of their deed; pages never ask here. */
@Component
public class People {
    static final Duration INVITED_FOR = Duration.ofDays(14);

    private final PersonRepository repository;
    private final MailedLinks links;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final ProductAddress address;

    People(
            PersonRepository repository,
            MailedLinks links,
            Passwords passwords,
            SignInThrottle throttle,
            ProductAddress address) {
        this.repository = repository;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.address = address;
    }

    public Optional<Person> find(PersonId id) {
        return repository.find(id);
    }

    public Optional<Person> find(EmailAddress email) {
        return repository.find(email);
    }

    /** Whoever has this address, with an account yet to be opened if nobody has. */
    public Person findOrInvite(EmailAddress email, String name, Locale language) {
        return repository.find(email).orElseGet(() -> {
            var guest = new Person(PersonId.random(), name, email.value(), language, false);
            return repository.insert(guest, Passwords.NONE, false)
                    ? guest
                    : repository.find(email).orElseThrow();
        });
    }

    /** Whether another mail may go to somebody who need not have asked for it; asking counts it. */
    public boolean mayBeWrittenTo(EmailAddress email) {
        return throttle.mayWriteTo(email.value());
    }

    /** The address of {@code path} for somebody who has a password; for a guest, where they choose one. */
    public String wayIn(Person person, String path) {
        return person.confirmed()
                ? address.of(path)
                : address.of("/reset/" + links.issue(person.id(), Purpose.RESET_PASSWORD, INVITED_FOR));
    }

    /** A password made ready for {@link #add}. Making it takes long on purpose, so people who share one share this. */
    public record HashedPassword(String hash) {
        /** Without the hash, for it may be logged. */
        @Override
        public String toString() {
            return "HashedPassword[hidden]";
        }
    }

    public HashedPassword hashed(String password) {
        return new HashedPassword(passwords.hash(password));
    }

    /** Somebody who can sign in at once. The person who has the address already stays as they are. */
    @Transactional
    public PersonId add(
            EmailAddress email, String name, String password, Locale language, boolean platformAdministrator) {
        return add(email, name, hashed(password), language, platformAdministrator);
    }

    /** The same for several people with one password: those of the demonstration, who print theirs on the console. */
    @Transactional
    public PersonId add(
            EmailAddress email, String name, HashedPassword password, Locale language, boolean platformAdministrator) {
        var person = new Person(PersonId.random(), name, email.value(), language, true);
        repository.insert(person, password.hash(), platformAdministrator);
        return repository.find(email).orElseThrow().id();
    }
}
