package org.scalingfund.identity;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.base.Role;
import org.scalingfund.identity.MailedLinks.Purpose;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people get a sign-in, and get it back. Nobody learns here whether somebody else has one: the answers are the
 * same, and only the mail differs.
 */
@Service
public class Accounts {
    static final Duration CONFIRM_WITHIN = Duration.ofDays(3);
    static final Duration RESET_WITHIN = Duration.ofHours(1);

    private final PersonRepository people;
    private final MailedLinks links;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final PersonMail mail;
    private final ProductAddress address;

    Accounts(
            PersonRepository people,
            MailedLinks links,
            Passwords passwords,
            SignInThrottle throttle,
            PersonMail mail,
            ProductAddress address) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.mail = mail;
        this.address = address;
    }

    /** What a newcomer types about themselves. */
    public record Newcomer(String email, String name, String password, Locale language) {}

    @Transactional
    @AllowedTo(Role.ANYONE)
    public RegisterResult register(Newcomer newcomer, NetworkAddress from) {
        var name = newcomer.name().strip();
        var problems = problems(newcomer.email(), name, newcomer.password());
        var email = EmailAddress.parse(newcomer.email());
        if (!problems.isEmpty() || email.isEmpty()) {
            return new RegisterResult.Refused(problems);
        }
        var pause = throttle.attemptRegistration(from);
        if (pause.isPresent()) {
            return new RegisterResult.Wait(pause.get());
        }
        var hash = passwords.hash(newcomer.password());
        var person = new Person(PersonId.random(), name, email.get().value(), newcomer.language(), false);
        var isNew = people.insert(person, hash, false)
                || people.replaceUnconfirmed(email.get(), name, newcomer.language(), hash);
        people.find(email.get())
                .filter(known -> throttle.mayWriteTo(known.email()))
                .ifPresent(known -> {
                    if (isNew) {
                        sendConfirmation(known);
                        return;
                    }
                    mail.write(
                            known.id(),
                            "identity.known",
                            known.name(),
                            address.of("/sign-in"),
                            address.of("/forgotten"));
                });
        return new RegisterResult.MailSent(email.get());
    }

    /** Sends a fresh link to whoever has not confirmed yet; everybody gets the same answer. */
    @Transactional
    @AllowedTo(Role.ANYONE)
    public void sendConfirmationAgain(String email) {
        EmailAddress.parse(email)
                .flatMap(people::find)
                .filter(person -> !person.confirmed())
                .filter(person -> throttle.mayWriteTo(person.email()))
                .ifPresent(this::sendConfirmation);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public boolean canConfirm(String token) {
        return links.owner(token, Purpose.CONFIRM_EMAIL).isPresent();
    }

    /**
     * Confirms that the mail arrived. The password is asked for, so that an address which a stranger registered first
     * does not become the stranger's account when its owner follows the link.
     */
    @Transactional
    @AllowedTo(Role.ANYONE)
    public ConfirmResult confirm(String token, String password) {
        var owner = links.owner(token, Purpose.CONFIRM_EMAIL).flatMap(people::credentials);
        if (owner.isEmpty()) {
            return new ConfirmResult.LinkDead();
        }
        if (!passwords.matches(password, owner.get().hash())) {
            return new ConfirmResult.WrongPassword();
        }
        if (links.use(token, Purpose.CONFIRM_EMAIL).isEmpty()) {
            return new ConfirmResult.LinkDead();
        }
        people.confirm(owner.get().person().id());
        return new ConfirmResult.Confirmed(owner.get().person());
    }

    /** Sends a link to choose another password, if there is such an account; everybody gets the same answer. */
    @Transactional
    @AllowedTo(Role.ANYONE)
    public void requestReset(String email) {
        EmailAddress.parse(email)
                .flatMap(people::find)
                .filter(person -> throttle.mayWriteTo(person.email()))
                .ifPresent(person -> mail.write(
                        person.id(),
                        "identity.reset",
                        person.name(),
                        choosePasswordLink(person.id(), RESET_WITHIN),
                        RESET_WITHIN.toMinutes()));
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public boolean canReset(String token) {
        return links.owner(token, Purpose.RESET_PASSWORD).isPresent();
    }

    /** Following the link also proves that the address is theirs. */
    @Transactional
    @AllowedTo(Role.ANYONE)
    public ResetResult reset(String token, String password) {
        var owner = links.owner(token, Purpose.RESET_PASSWORD).flatMap(people::find);
        if (owner.isEmpty()) {
            return new ResetResult.LinkDead();
        }
        var problem =
                PasswordRules.problem(password, owner.get().email(), owner.get().name());
        if (problem.isPresent()) {
            return new ResetResult.Refused(problem.get());
        }
        var hash = passwords.hash(password);
        if (links.use(token, Purpose.RESET_PASSWORD).isEmpty()) {
            return new ResetResult.LinkDead();
        }
        var id = owner.get().id();
        people.setPassword(id, hash);
        people.confirm(id);
        links.revoke(id, Purpose.RESET_PASSWORD);
        links.revoke(id, Purpose.CONFIRM_EMAIL);
        mail.write(id, "identity.password-changed", owner.get().name(), address.of("/forgotten"));
        return new ResetResult.Done();
    }

    private void sendConfirmation(Person person) {
        links.revoke(person.id(), Purpose.CONFIRM_EMAIL);
        var token = links.issue(person.id(), Purpose.CONFIRM_EMAIL, CONFIRM_WITHIN);
        mail.write(
                person.id(),
                "identity.confirm",
                person.name(),
                address.of("/confirm/" + token),
                CONFIRM_WITHIN.toDays());
    }

    private String choosePasswordLink(PersonId person, Duration validity) {
        return address.of("/reset/" + links.issue(person, Purpose.RESET_PASSWORD, validity));
    }

    private static Set<AccountProblem> problems(String email, String name, String password) {
        var problems = EnumSet.noneOf(AccountProblem.class);
        if (email.isBlank()) {
            problems.add(AccountProblem.EMAIL_MISSING);
        } else if (EmailAddress.parse(email).isEmpty()) {
            problems.add(AccountProblem.EMAIL_NOT_ONE);
        }
        PersonName.problem(name).ifPresent(problems::add);
        PasswordRules.problem(password, email, name).ifPresent(problems::add);
        return problems;
    }
}
