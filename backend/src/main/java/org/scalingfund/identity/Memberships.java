package org.scalingfund.identity;

import java.util.List;
import java.util.Locale;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role in a funder's space, for its administrators. */
@Service
public class Memberships {
    private final MembershipRepository repository;
    private final People people;
    private final PersonMail mail;
    private final ActivityLog activity;
    private final CurrentTenant current;
    private final Tenants tenants;
    private final Texts texts;

    Memberships(
            MembershipRepository repository,
            People people,
            PersonMail mail,
            ActivityLog activity,
            CurrentTenant current,
            Tenants tenants,
            Texts texts) {
        this.repository = repository;
        this.people = people;
        this.mail = mail;
        this.activity = activity;
        this.current = current;
        this.tenants = tenants;
        this.texts = texts;
    }

    /** Everybody with a role here, by name. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.TENANT_ADMINISTRATOR, Role.FUND_MANAGER, Role.AUDITOR})
    public List<Colleague> colleagues() {
        return repository.colleagues();
    }

    /** Gives a role to whoever has this address; somebody unknown is invited under {@code name}. */
    @Transactional
    @AllowedTo(Role.TENANT_ADMINISTRATOR)
    public GiveRoleResult give(String email, String name, Role role, Locale language) {
        return giveTo(email, name, role, language);
    }

    /** Gives a new space its first administrators: until there is one, nobody within it could. */
    @Transactional
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    public GiveRoleResult appointAdministrator(String email, String name, Locale language) {
        return giveTo(email, name, Role.TENANT_ADMINISTRATOR, language);
    }

    @Transactional
    @AllowedTo(Role.TENANT_ADMINISTRATOR)
    public TakeRoleResult take(PersonId person, Role role) {
        if (role == Role.TENANT_ADMINISTRATOR && repository.lockHolders(role).equals(List.of(person))) {
            return new TakeRoleResult.LastAdministrator();
        }
        if (!repository.delete(person, role)) {
            return new TakeRoleResult.NotHeld();
        }
        var known = people.find(person).orElseThrow();
        activity.remember(deed("identity.role-taken", role, known));
        mail.write(person, "identity.role-taken", known.name(), nameOf(role, known), here().name());
        return new TakeRoleResult.Taken();
    }

    private GiveRoleResult giveTo(String email, String name, Role role, Locale language) {
        if (!role.isFunders()) {
            throw new IllegalArgumentException(role + " is not a funder's to give");
        }
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return new GiveRoleResult.NotAnAddress();
        }
        if (PersonName.problem(name.strip()).isPresent()
                && people.find(address.get()).isEmpty()) {
            return new GiveRoleResult.NameMissing();
        }
        var person = people.findOrInvite(address.get(), name.strip(), language);
        if (!repository.insert(person.id(), role)) {
            return new GiveRoleResult.HeldAlready(person);
        }
        activity.remember(deed("identity.role-given", role, person));
        var here = here();
        mail.write(
                person.id(),
                person.confirmed() ? "identity.role-given" : "identity.role-given-to-guest",
                person.name(),
                nameOf(role, person),
                here.name(),
                people.wayIn(person, "/" + here.space()));
        return new GiveRoleResult.Given(person, !person.confirmed());
    }

    private Deed deed(String kind, Role role, Person person) {
        return Deed.withinFunder(
                kind + "." + wordOf(role), Deed.SubjectKind.TENANT, here().id().value(), person.name());
    }

    private String nameOf(Role role, Person reader) {
        return texts.get("identity.role.a." + wordOf(role), reader.language());
    }

    private static String wordOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Tenant here() {
        return current.current()
                .flatMap(tenants::find)
                .orElseThrow(() -> new IllegalStateException("Roles are held in a funder's space"));
    }
}
