package org.scalingfund.identity;

import static org.scalingfund.db.Tables.PERSON_TOKEN;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Links that are sent by mail and open once. The database holds only their hashes. */
@Repository
class MailedLinks {
    private final DSLContext db;
    private final InstantSource clock;

    MailedLinks(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a link is for. */
    enum Purpose {
        CONFIRM_EMAIL,
        RESET_PASSWORD
    }

    /** A new secret for the end of a link's address. */
    String issue(PersonId person, Purpose purpose, Duration validity) {
        var secret = LinkSecret.random();
        db.insertInto(PERSON_TOKEN)
                .set(PERSON_TOKEN.TOKEN_HASH, secret.hash())
                .set(PERSON_TOKEN.PERSON_ID, person.value())
                .set(PERSON_TOKEN.PURPOSE, purpose.name())
                .set(PERSON_TOKEN.EXPIRES_AT, clock.instant().plus(validity))
                .execute();
        return secret.text();
    }

    /** Whose link it is, while it can still be used. */
    Optional<PersonId> owner(String token, Purpose purpose) {
        return db.select(PERSON_TOKEN.PERSON_ID)
                .from(PERSON_TOKEN)
                .where(isLive(token, purpose))
                .fetchOptional(PERSON_TOKEN.PERSON_ID)
                .map(PersonId::new);
    }

    /** Uses the link up; of several at once, one succeeds. */
    Optional<PersonId> use(String token, Purpose purpose) {
        return db.update(PERSON_TOKEN)
                .set(PERSON_TOKEN.USED_AT, clock.instant())
                .where(isLive(token, purpose))
                .returningResult(PERSON_TOKEN.PERSON_ID)
                .fetchOptional(PERSON_TOKEN.PERSON_ID)
                .map(PersonId::new);
    }

    /** No earlier link of this kind opens any longer. */
    void revoke(PersonId person, Purpose purpose) {
        db.deleteFrom(PERSON_TOKEN)
                .where(PERSON_TOKEN.PERSON_ID.eq(person.value()))
                .and(PERSON_TOKEN.PURPOSE.eq(purpose.name()))
                .and(PERSON_TOKEN.USED_AT.isNull())
                .execute();
    }

    void forgetExpired() {
        db.deleteFrom(PERSON_TOKEN)
                .where(PERSON_TOKEN.EXPIRES_AT.lt(clock.instant()))
                .execute();
    }

    private Condition isLive(String token, Purpose purpose) {
        return PERSON_TOKEN
                .TOKEN_HASH
                .eq(new LinkSecret(token).hash())
                .and(PERSON_TOKEN.PURPOSE.eq(purpose.name()))
                .and(PERSON_TOKEN.USED_AT.isNull())
                .and(PERSON_TOKEN.EXPIRES_AT.gt(clock.instant()));
    }
}
