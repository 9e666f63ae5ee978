package org.scalingfund.document;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.DOCUMENT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record8;
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

    /** What was removed for a virus takes no room. */
    int count(UUID subject, String slot) {
        return db.fetchCount(DOCUMENT, isAt(subject, slot).and(DOCUMENT.SCAN.ne(Scan.State.INFECTED.name())));
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
                .set(DOCUMENT.SCAN, document.scan().state().name())
                .set(
                        DOCUMENT.NEXT_LOOK_AT,
                        document.scan().waits() ? document.uploadedAt().plus(WaitingFiles.PAUSE) : null)
                .execute();
    }

    /** With who added the original, its hash and what the scanner said of it. */
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
                        DOCUMENT.UPLOADED_AT,
                        DOCUMENT.SCAN,
                        DOCUMENT.VIRUS,
                        DOCUMENT.NEXT_LOOK_AT)
                .select(select(
                                val(copy.id().value()),
                                val(copy.subject()),
                                val(copy.slot()),
                                DOCUMENT.NAME,
                                DOCUMENT.MEDIA_TYPE,
                                DOCUMENT.BYTES,
                                DOCUMENT.SHA256,
                                DOCUMENT.UPLOADED_BY,
                                DOCUMENT.UPLOADED_AT,
                                DOCUMENT.SCAN,
                                DOCUMENT.VIRUS,
                                when(
                                        DOCUMENT.SCAN.in(Scan.State.WAITING.name(), Scan.State.INFECTED.name()),
                                        clock.instant()))
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

    List<Document> at(Collection<UUID> subjects, String slot) {
        return documents()
                .where(DOCUMENT.SUBJECT_ID.in(subjects))
                .and(DOCUMENT.SLOT.eq(slot))
                .and(DOCUMENT.REMOVED_AT.isNull())
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

    /** A file that the scanner has to look at, or whose bytes are to be deleted. */
    record Waiting(
            DocumentId id,
            UUID subject,
            String slot,
            String name,
            @Nullable PersonId uploadedBy,
            boolean isInfected) {}

    /** The one that waits longest, from then on due at {@code again}; those that another node takes are passed over. */
    Optional<Waiting> takeDue(Instant now, Instant again) {
        var longest = select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.NEXT_LOOK_AT.le(now))
                .orderBy(DOCUMENT.NEXT_LOOK_AT, DOCUMENT.ID)
                .limit(1)
                .forUpdate()
                .skipLocked();
        return db.update(DOCUMENT)
                .set(DOCUMENT.NEXT_LOOK_AT, again)
                .where(DOCUMENT.ID.eq(longest))
                .returningResult(
                        DOCUMENT.ID.convertFrom(DocumentId::new),
                        DOCUMENT.SUBJECT_ID,
                        DOCUMENT.SLOT,
                        DOCUMENT.NAME,
                        DOCUMENT.UPLOADED_BY.convertFrom(DocumentRepository::personIfAny),
                        DOCUMENT.SCAN.convertFrom(scan -> scan.equals(Scan.State.INFECTED.name())))
                .fetchOptional(mapping(Waiting::new));
    }

    private static @Nullable PersonId personIfAny(@Nullable UUID person) {
        return person == null ? null : new PersonId(person);
    }

    void release(DocumentId id) {
        db.update(DOCUMENT)
                .set(DOCUMENT.SCAN, Scan.State.CLEAN.name())
                .setNull(DOCUMENT.NEXT_LOOK_AT)
                .where(isWaiting(id))
                .execute();
    }

    /** It stays due until its bytes are deleted. False when somebody else was first. */
    boolean markInfected(DocumentId id, String virus) {
        return db.update(DOCUMENT)
                        .set(DOCUMENT.SCAN, Scan.State.INFECTED.name())
                        .set(DOCUMENT.VIRUS, virus)
                        .where(isWaiting(id))
                        .execute()
                == 1;
    }

    void markDeleted(DocumentId id) {
        db.update(DOCUMENT)
                .setNull(DOCUMENT.NEXT_LOOK_AT)
                .where(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.SCAN.eq(Scan.State.INFECTED.name()))
                .execute();
    }

    private static Condition isWaiting(DocumentId id) {
        return DOCUMENT.ID.eq(id.value()).and(DOCUMENT.SCAN.eq(Scan.State.WAITING.name()));
    }

    private static Condition isAt(UUID subject, String slot) {
        return DOCUMENT.SUBJECT_ID.eq(subject).and(DOCUMENT.SLOT.eq(slot)).and(DOCUMENT.REMOVED_AT.isNull());
    }

    private SelectJoinStep<Record8<DocumentId, UUID, String, String, String, Long, Instant, Scan>> documents() {
        return db.select(
                        DOCUMENT.ID.convertFrom(DocumentId::new),
                        DOCUMENT.SUBJECT_ID,
                        DOCUMENT.SLOT,
                        DOCUMENT.NAME,
                        DOCUMENT.MEDIA_TYPE,
                        DOCUMENT.BYTES,
                        DOCUMENT.UPLOADED_AT,
                        row(DOCUMENT.SCAN.convertFrom(Scan.State::valueOf), DOCUMENT.VIRUS)
                                .mapping(Scan::new))
                .from(DOCUMENT);
    }
}
