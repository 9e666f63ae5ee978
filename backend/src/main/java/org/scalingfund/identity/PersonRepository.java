package org.scalingfund.identity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.PERSON;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {
    private static final Field<Locale> LANGUAGE = PERSON.LANGUAGE.convertFrom(code -> Texts.nearest(Locale.of(code)));

    private final DSLContext db;
    private final InstantSource clock;

    PersonRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What signing in needs to know. */
    record Credentials(SignedInPerson person, String hash, boolean confirmed) {}

    Optional<Person> find(EmailAddress email) {
        return person(PERSON.EMAIL.eq(email.value()));
    }

    Optional<Person> find(PersonId id) {
        return person(PERSON.ID.eq(id.value()));
    }

    Optional<Credentials> credentials(EmailAddress email) {
        return credentials(PERSON.EMAIL.eq(email.value()));
    }

    Optional<Credentials> credentials(PersonId id) {
        return credentials(PERSON.ID.eq(id.value()));
    }

    /** False when somebody has this address already. */
    boolean insert(Person person, String hash, boolean platformAdministrator) {
        var now = clock.instant();
        return db.insertInto(PERSON)
                        .set(PERSON.ID, person.id().value())
                        .set(PERSON.EMAIL, person.email())
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.PASSWORD_HASH, hash)
                        .set(PERSON.EMAIL_CONFIRMED_AT, person.confirmed() ? now : null)
                        .set(PERSON.LANGUAGE, person.language().getLanguage())
                        .set(PERSON.PLATFORM_ADMINISTRATOR, platformAdministrator)
                        .set(PERSON.CREATED_AT, now)
                        .onConflict(PERSON.EMAIL)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Registers once more an address that nobody confirmed yet: what was typed last holds. */
    boolean replaceUnconfirmed(EmailAddress email, String name, Locale language, String hash) {
        return db.update(PERSON)
                        .set(PERSON.NAME, name)
                        .set(PERSON.LANGUAGE, language.getLanguage())
                        .set(PERSON.PASSWORD_HASH, hash)
                        .where(PERSON.EMAIL.eq(email.value()))
                        .and(PERSON.EMAIL_CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    void confirm(PersonId id) {
        db.update(PERSON)
                .set(PERSON.EMAIL_CONFIRMED_AT, coalesce(PERSON.EMAIL_CONFIRMED_AT, val(clock.instant())))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    /** Another password. Guarded by the hash that was checked, so that of two changes at once only one is made. */
    boolean changePassword(PersonId id, String from, String to) {
        return db.update(PERSON)
                        .set(PERSON.PASSWORD_HASH, to)
                        .set(PERSON.PASSWORD_VERSION, PERSON.PASSWORD_VERSION.plus(1))
                        .where(PERSON.ID.eq(id.value()))
                        .and(PERSON.PASSWORD_HASH.eq(from))
                        .execute()
                == 1;
    }

    /** Another password, whatever it was before. */
    void setPassword(PersonId id, String hash) {
        db.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.PASSWORD_VERSION, PERSON.PASSWORD_VERSION.plus(1))
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    /** The same password hashed by another method. */
    void upgradeHash(PersonId id, String from, String to) {
        db.update(PERSON)
                .set(PERSON.PASSWORD_HASH, to)
                .where(PERSON.ID.eq(id.value()))
                .and(PERSON.PASSWORD_HASH.eq(from))
                .execute();
    }

    boolean hasPassword(PersonId id, int version) {
        return db.fetchExists(PERSON, PERSON.ID.eq(id.value()), PERSON.PASSWORD_VERSION.eq(version));
    }

    void setName(PersonId id, String name) {
        db.update(PERSON).set(PERSON.NAME, name).where(PERSON.ID.eq(id.value())).execute();
    }

    void setLanguage(PersonId id, Locale language) {
        db.update(PERSON)
                .set(PERSON.LANGUAGE, language.getLanguage())
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    boolean hasPlatformAdministrator() {
        return db.fetchExists(PERSON, PERSON.PLATFORM_ADMINISTRATOR.isTrue());
    }

    private Optional<Person> person(Condition which) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.EMAIL,
                        LANGUAGE,
                        PERSON.EMAIL_CONFIRMED_AT.isNotNull())
                .from(PERSON)
                .where(which)
                .fetchOptional(mapping(Person::new));
    }

    private Optional<Credentials> credentials(Condition which) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.EMAIL,
                        LANGUAGE,
                        PERSON.PLATFORM_ADMINISTRATOR,
                        PERSON.PASSWORD_VERSION,
                        PERSON.PASSWORD_HASH,
                        PERSON.EMAIL_CONFIRMED_AT.isNotNull())
                .from(PERSON)
                .where(which)
                .fetchOptional(
                        mapping((id, name, email, language, administrator, version, hash, confirmed) -> new Credentials(
                                new SignedInPerson(id, name, email, language, administrator, version),
                                hash,
                                confirmed)));
    }
}
