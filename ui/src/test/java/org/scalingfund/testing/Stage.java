package org.scalingfund.testing;

import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.TENANT;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scalingfund.base.Role;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.TenantId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the stage for a test: a funder's space of its own, people with names and roles, organisations they act for. */
@TestComponent
public class Stage {
    /** Everybody's on the stage. */
    public static final String PASSWORD = "correct horse battery";

    /** Made once: hashing is slow by design. */
    private static final String PASSWORD_HASH =
            "{argon2}" + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DSLContext db;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Stage(DSLContext db, Standpoints standpoints, PlatformTransactionManager transactions, InstantSource clock) {
        this.db = db;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A new funder's space; {@code name} is made unique in its address. */
    public Tenant tenant(String name) {
        var tenant = new Tenant(
                TenantId.random(),
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + COUNT.incrementAndGet(),
                name,
                "teal",
                ZoneId.of("Europe/London"),
                "360G-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(TENANT)
                        .set(TENANT.ID, tenant.id().value())
                        .set(TENANT.SPACE, tenant.space())
                        .set(TENANT.NAME, tenant.name())
                        .set(TENANT.ACCENT, tenant.accent())
                        .set(TENANT.ZONE, tenant.zone().getId())
                        .set(TENANT.GRANT_PREFIX, tenant.grantPrefix())
                        .set(TENANT.CREATED_AT, clock.instant())
                        .execute());
        return tenant;
    }

    /** A person who has confirmed their address; the password is {@code correct horse battery}. */
    public PersonId person(String name) {
        var id = PersonId.random();
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + COUNT.incrementAndGet() + "@example.org";
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(PERSON)
                        .set(PERSON.ID, id.value())
                        .set(PERSON.EMAIL, email)
                        .set(PERSON.NAME, name)
                        .set(PERSON.PASSWORD_HASH, PASSWORD_HASH)
                        .set(PERSON.EMAIL_CONFIRMED_AT, clock.instant())
                        .set(PERSON.CREATED_AT, clock.instant())
                        .execute());
        return id;
    }

    /** Somebody who runs the platform. */
    public PersonId platformAdministrator(String name) {
        var id = person(name);
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(PERSON)
                        .set(PERSON.PLATFORM_ADMINISTRATOR, true)
                        .where(PERSON.ID.eq(id.value()))
                        .execute());
        return id;
    }

    /** What the person signs in with. */
    public String emailOf(PersonId person) {
        return inTransaction(
                Standpoint.NOWHERE,
                () -> db.select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchSingle(PERSON.EMAIL));
    }

    /** A person with roles in a funder's space. */
    public PersonId person(String name, Tenant tenant, Role... roles) {
        var id = person(name);
        for (var role : roles) {
            inTransaction(
                    Standpoint.in(tenant.id()),
                    () -> db.insertInto(MEMBERSHIP)
                            .set(MEMBERSHIP.PERSON_ID, id.value())
                            .set(MEMBERSHIP.ROLE, role.name())
                            .set(MEMBERSHIP.GRANTED_AT, clock.instant())
                            .execute());
        }
        return id;
    }

    /** A charity with {@code lead} as its lead. */
    public OrganisationId organisation(String name, PersonId lead) {
        var id = OrganisationId.random();
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(ORGANISATION)
                        .set(ORGANISATION.ID, id.value())
                        .set(ORGANISATION.NAME, name)
                        .set(ORGANISATION.KIND, "CHARITY")
                        .set(ORGANISATION.CREATED_AT, clock.instant())
                        .set(ORGANISATION.CREATED_BY, lead.value())
                        .execute());
        join(id, lead, "LEAD");
        return id;
    }

    /** {@code capacity} is LEAD, CONTRIBUTOR or SIGNATORY. */
    public void join(OrganisationId organisation, PersonId person, String capacity) {
        inTransaction(
                Standpoint.NOWHERE,
                () -> db.insertInto(ORGANISATION_MEMBER)
                        .set(ORGANISATION_MEMBER.ORGANISATION_ID, organisation.value())
                        .set(ORGANISATION_MEMBER.PERSON_ID, person.value())
                        .set(ORGANISATION_MEMBER.CAPACITY, capacity)
                        .set(ORGANISATION_MEMBER.SINCE, clock.instant())
                        .execute());
    }

    /** Does {@code deed} as this person in this funder's space, as a request of theirs would. */
    public <T> T as(PersonId person, Tenant tenant, Supplier<T> deed) {
        return standpoints.from(Standpoint.in(tenant.id(), person), deed);
    }

    /** Does {@code deed} as this person in this funder's space, as a request of theirs would. */
    public void run(PersonId person, Tenant tenant, Runnable deed) {
        standpoints.run(Standpoint.in(tenant.id(), person), deed);
    }

    /** Looks or writes straight in the database, as the product's role, from {@code standpoint}. */
    public <T> T inTransaction(Standpoint standpoint, Supplier<T> deed) {
        return standpoints.from(standpoint, () -> transaction.execute(_ -> deed.get()));
    }
}
