package org.scalingfund.receipt;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.RECEIPT_KEY;
import static org.scalingfund.db.Tables.RECEIPT_SIGNING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps keys: the public halves for the duties of publishing and signing, the private one for that of signing alone. */
@Repository
class ReceiptKeyRepository {
    private final DSLContext db;

    ReceiptKeyRepository(DSLContext db) {
        this.db = db;
    }

    Optional<SigningKey> signing() {
        return db.select(RECEIPT_KEY.PUBLIC_KEY.convertFrom(ReceiptKey::of), RECEIPT_SIGNING.PRIVATE_KEY)
                .from(RECEIPT_SIGNING)
                .join(RECEIPT_KEY)
                .on(RECEIPT_KEY.ID.eq(RECEIPT_SIGNING.KEY_ID))
                .fetchOptional(mapping(SigningKey::of));
    }

    /** False when there is one already, or another node is making it: waits until that one is certain. */
    boolean insert(SigningKey key, Instant at) {
        var id = key.published().id();
        var first = db.insertInto(RECEIPT_SIGNING)
                        .set(RECEIPT_SIGNING.KEY_ID, id)
                        .set(RECEIPT_SIGNING.PRIVATE_KEY, key.encoded())
                        .onConflictDoNothing()
                        .execute()
                == 1;
        return first
                && db.insertInto(RECEIPT_KEY)
                                .set(RECEIPT_KEY.ID, id)
                                .set(
                                        RECEIPT_KEY.PUBLIC_KEY,
                                        key.published().key().getEncoded())
                                .set(RECEIPT_KEY.MADE_AT, at)
                                .execute()
                        == 1;
    }

    /** The newest first. */
    List<ReceiptKey> all() {
        return db.select(RECEIPT_KEY.PUBLIC_KEY)
                .from(RECEIPT_KEY)
                .orderBy(RECEIPT_KEY.MADE_AT.desc(), RECEIPT_KEY.ID)
                .fetch(mapping(ReceiptKey::of));
    }
}
