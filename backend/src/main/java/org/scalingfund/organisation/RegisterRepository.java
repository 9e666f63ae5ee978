package org.scalingfund.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.REGISTER_ENTRY;
import static org.scalingfund.db.Tables.REGISTER_EXTRACT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class RegisterRepository {
    private final DSLContext db;
    private final InstantSource clock;

    RegisterRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** From the latest extract that has the number. */
    Optional<RegisterAnswer.Found> find(Register register, String number) {
        return db.select(
                        REGISTER_ENTRY.REGISTER.convertFrom(Register::valueOf),
                        REGISTER_ENTRY.NUMBER,
                        REGISTER_ENTRY.NAME,
                        REGISTER_ENTRY.STATUS,
                        REGISTER_ENTRY.ADDRESS,
                        REGISTER_ENTRY.POSTCODE,
                        REGISTER_EXTRACT.CHANGED_AT)
                .from(REGISTER_ENTRY)
                .join(REGISTER_EXTRACT)
                .on(REGISTER_EXTRACT.FILE.eq(REGISTER_ENTRY.FILE))
                .where(REGISTER_ENTRY.REGISTER.eq(register.name()))
                .and(REGISTER_ENTRY.NUMBER.eq(number))
                .orderBy(REGISTER_EXTRACT.CHANGED_AT.desc(), REGISTER_EXTRACT.FILE)
                .limit(1)
                .fetchOptional(mapping((kind, found, name, status, address, postcode, at) ->
                        new RegisterAnswer.Found(new RegisterEntry(kind, found, name, status, address, postcode), at)));
    }

    /** The date of the latest extract. */
    Optional<Instant> latest(Register register) {
        return db.select(max(REGISTER_EXTRACT.CHANGED_AT))
                .from(REGISTER_EXTRACT)
                .where(REGISTER_EXTRACT.REGISTER.eq(register.name()))
                .fetchOptional(max(REGISTER_EXTRACT.CHANGED_AT));
    }

    /** Until the transaction ends no other node loads this file. */
    void lock(String file) {
        db.select(function(
                        "pg_advisory_xact_lock",
                        SQLDataType.OTHER,
                        function("hashtextextended", SQLDataType.BIGINT, val("register " + file), val(0L))))
                .fetch();
    }

    boolean isLoaded(String file, Instant changedAt, long bytes) {
        return db.fetchExists(
                REGISTER_EXTRACT,
                REGISTER_EXTRACT
                        .FILE
                        .eq(file)
                        .and(REGISTER_EXTRACT.CHANGED_AT.eq(changedAt))
                        .and(REGISTER_EXTRACT.BYTES.eq(bytes)));
    }

    /** Takes the place of what the file said before. */
    void replace(String file, Register register, Instant changedAt, long bytes) {
        db.deleteFrom(REGISTER_EXTRACT).where(REGISTER_EXTRACT.FILE.eq(file)).execute();
        db.insertInto(REGISTER_EXTRACT)
                .set(REGISTER_EXTRACT.FILE, file)
                .set(REGISTER_EXTRACT.REGISTER, register.name())
                .set(REGISTER_EXTRACT.CHANGED_AT, changedAt)
                .set(REGISTER_EXTRACT.BYTES, bytes)
                .set(REGISTER_EXTRACT.ENTRIES, 0)
                .set(REGISTER_EXTRACT.LOADED_AT, clock.instant())
                .execute();
    }

    void insert(String file, List<RegisterEntry> entries) {
        var insert = db.insertInto(
                REGISTER_ENTRY,
                REGISTER_ENTRY.FILE,
                REGISTER_ENTRY.REGISTER,
                REGISTER_ENTRY.NUMBER,
                REGISTER_ENTRY.NAME,
                REGISTER_ENTRY.STATUS,
                REGISTER_ENTRY.ADDRESS,
                REGISTER_ENTRY.POSTCODE);
        for (var entry : entries) {
            insert = insert.values(
                    file,
                    entry.register().name(),
                    entry.number(),
                    entry.name(),
                    entry.status(),
                    entry.address(),
                    entry.postcode());
        }
        // The same number twice in one extract: the first stands.
        insert.onConflictDoNothing().execute();
        db.update(REGISTER_EXTRACT)
                .set(REGISTER_EXTRACT.ENTRIES, REGISTER_EXTRACT.ENTRIES.plus(entries.size()))
                .where(REGISTER_EXTRACT.FILE.eq(file))
                .execute();
    }
}
