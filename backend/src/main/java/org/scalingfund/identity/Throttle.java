package org.scalingfund.identity;

import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.SIGN_IN_FAILURE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/**
 * Counts attempts under a key and asks for growing pauses between them. An attempt is counted when it begins, in one
 * guarded statement, so that many at once do not slip through together.
 */
@Repository
class Throttle {
    /** After a quiet hour everything is forgiven. */
    private static final Duration QUIET = Duration.ofHours(1);

    private final DSLContext db;
    private final InstantSource clock;

    Throttle(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** So many attempts without a pause; then {@code first}, doubled each time, up to {@code most}. */
    record Allowance(int free, Duration first, Duration most) {

        Duration pauseAfter(int attempts) {
            if (attempts < free) {
                return Duration.ZERO;
            }
            var pause = first;
            for (var i = free; i < attempts && pause.compareTo(most) < 0; i++) {
                pause = pause.multipliedBy(2);
            }
            return pause.compareTo(most) < 0 ? pause : most;
        }
    }

    /** Counts an attempt; empty when it may go ahead, else how long to wait. */
    Optional<Duration> attempt(String key, Allowance allowance) {
        var now = clock.instant();
        var admitted = db.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.COUNTED, hash(key))
                .set(SIGN_IN_FAILURE.FAILURES, 1)
                .set(SIGN_IN_FAILURE.LAST_AT, now)
                .onConflict(SIGN_IN_FAILURE.COUNTED)
                .doUpdate()
                .set(
                        SIGN_IN_FAILURE.FAILURES,
                        when(SIGN_IN_FAILURE.LAST_AT.lt(now.minus(QUIET)), 1)
                                .otherwise(SIGN_IN_FAILURE.FAILURES.plus(1)))
                .set(SIGN_IN_FAILURE.LAST_AT, now)
                .where(SIGN_IN_FAILURE
                        .FAILURES
                        .lt(allowance.free())
                        .or(SIGN_IN_FAILURE.LAST_AT.le(lastBefore(now, allowance))))
                .execute();
        return admitted == 1 ? Optional.empty() : Optional.of(left(key, now, allowance));
    }

    /** Takes one attempt back: it was no failure. */
    void takeBack(String key) {
        var several = db.update(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.minus(1))
                .where(SIGN_IN_FAILURE.COUNTED.eq(hash(key)))
                .and(SIGN_IN_FAILURE.FAILURES.gt(1))
                .execute();
        if (several == 0) {
            forget(key);
        }
    }

    void forget(String key) {
        db.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.COUNTED.eq(hash(key)))
                .execute();
    }

    void forgetQuiet() {
        db.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.LAST_AT.lt(clock.instant().minus(QUIET)))
                .execute();
    }

    /** The latest that the attempt before may have been, by how many there were. */
    private static Field<Instant> lastBefore(Instant now, Allowance allowance) {
        var attempts = allowance.free();
        var known = when(SIGN_IN_FAILURE.FAILURES.eq(attempts), val(now.minus(allowance.pauseAfter(attempts))));
        while (allowance.pauseAfter(attempts).compareTo(allowance.most()) < 0) {
            attempts++;
            known = known.when(SIGN_IN_FAILURE.FAILURES.eq(attempts), val(now.minus(allowance.pauseAfter(attempts))));
        }
        return known.otherwise(val(now.minus(allowance.most())));
    }

    private Duration left(String key, Instant now, Allowance allowance) {
        return db.select(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.LAST_AT)
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.COUNTED.eq(hash(key)))
                .fetchOptional(row -> Duration.between(
                        now,
                        row.get(SIGN_IN_FAILURE.LAST_AT).plus(allowance.pauseAfter(row.get(SIGN_IN_FAILURE.FAILURES)))))
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
