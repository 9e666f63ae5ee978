package org.scalingfund.document;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.DOCUMENT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {
    private final DSLContext db;
    private final InstantSource clock;

    DocumentRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else adds a file to this place, so that there are never too many. */
    void lock(UUID subject, String slot) {
        db.select(function(
                        "pg_advisory_xact_lock",
                        SQLDataType.OTHER,
                        function(
                                "hashtextextended",
                                SQLDataType.BIGINT,
                                val("document " + subject + " " + slot),
                                val(0L))))
                .fetch();
    }

    int count(UUID subject, String slot) {
        return db.fetchCount(DOCUMENT, isAt(subject, slot));
    }

    void insert(Document document, byte[] sha256, @Nullable PersonId by) {
        db.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, document.id().value())
                .set(DOCUMENT.SUBJECT_ID, document.subject())
                .set(DOCUMENT.SLOT, document.slot())
                .set(DOCUMENT.NAME, document.name())
                .set(DOCUMENT.MEDIA_TYPE, document.mediaType())
                .set(DOCUMENT.BYTES, document.bytes())
                .set(DOCUMENT.SHA256, sha256)
                .set(DOCUMENT.UPLOADED_BY, by == null ? null : by.value())
                .set(DOCUMENT.UPLOADED_AT, document.uploadedAt())
                .execute();
    }

    /** With who added the original, and its hash. */
    void insertCopy(Document copy, DocumentId original) {
        db.insertInto(
                        DOCUMENT,
                        DOCUMENT.ID,
                        DOCUMENT.SUBJECT_ID,
                        DOCUMENT.SLOT,
                        DOCUMENT.NAME,
                        DOCUMENT.MEDIA_TYPE,
                        DOCUMENT.BYTES,
                        DOCUMENT.SHA256,
                        DOCUMENT.UPLOADED_BY,
                        DOCUMENT.UPLOADED_AT)
                .select(select(
                                val(copy.id().value()),
                                val(copy.subject()),
                                val(copy.slot()),
                                DOCUMENT.NAME,
                                DOCUMENT.MEDIA_TYPE,
                                DOCUMENT.BYTES,
                                DOCUMENT.SHA256,
                                DOCUMENT.UPLOADED_BY,
                                DOCUMENT.UPLOADED_AT)
                        .from(DOCUMENT)
                        .where(DOCUMENT.ID.eq(original.value())))
                .execute();
    }

    List<Document> at(UUID subject, String slot) {
        return documents()
                .where(isAt(subject, slot))
                .orderBy(DOCUMENT.UPLOADED_AT, DOCUMENT.ID)
                .fetch(mapping(Document::new));
    }

    Optional<Document> find(DocumentId id) {
        return documents()
                .where(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.REMOVED_AT.isNull())
                .fetchOptional(mapping(Document::new));
    }

    boolean markRemoved(DocumentId id) {
        return db.update(DOCUMENT)
                        .set(DOCUMENT.REMOVED_AT, clock.instant())
                        .where(DOCUMENT.ID.eq(id.value()))
                        .and(DOCUMENT.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Condition isAt(UUID subject, String slot) {
        return DOCUMENT.SUBJECT_ID.eq(subject).and(DOCUMENT.SLOT.eq(slot)).and(DOCUMENT.REMOVED_AT.isNull());
    }

    private SelectJoinStep<Record7<DocumentId, UUID, String, String, String, Long, Instant>> documents() {
        return db.select(
                        DOCUMENT.ID.convertFrom(DocumentId::new),
                        DOCUMENT.SUBJECT_ID,
                        DOCUMENT.SLOT,
                        DOCUMENT.NAME,
                        DOCUMENT.MEDIA_TYPE,
                        DOCUMENT.BYTES,
                        DOCUMENT.UPLOADED_AT)
                .from(DOCUMENT);
    }
}
