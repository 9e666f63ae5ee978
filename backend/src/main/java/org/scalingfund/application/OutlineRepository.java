package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.application.ApplicationRepository.writtenBy;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.OWN_APPLICATION;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class OutlineRepository {
    private final DSLContext db;

    OutlineRepository(DSLContext db) {
        this.db = db;
    }

    /** One statement, guarded by the value the person saw: a colleague's is never overwritten unseen. */
    Optional<Integer> save(
            ApplicationId application, OutlineField field, String text, String seen, PersonId by, Instant now) {
        return db.update(APPLICATION)
                .set(Map.of(
                        column(field),
                        val(text.isEmpty() && isOptional(field) ? null : text).cast(column(field))))
                .set(APPLICATION.REVISION, APPLICATION.REVISION.plus(1))
                .where(APPLICATION.ID.eq(application.value()))
                .and(asTyped(field).eq(seen))
                .and(APPLICATION.STATUS.eq(ApplicationStatus.DRAFT.name()))
                .and(APPLICATION.CLOSES_AT.ge(now))
                .and(writtenBy(by))
                .returningResult(APPLICATION.REVISION)
                .fetchOptional(APPLICATION.REVISION);
    }

    Optional<Theirs> find(ApplicationId application, OutlineField field) {
        return db.select(asTyped(field), APPLICATION.REVISION)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(Records.mapping(Theirs::new));
    }

    /** A field as it stands. */
    record Theirs(String text, int revision) {}

    /** In the lines of all organisations that take part. */
    ApplicationReference showTitleInOwnList(ApplicationId application, String title) {
        return db.update(OWN_APPLICATION)
                .set(OWN_APPLICATION.TITLE, title)
                .where(OWN_APPLICATION.APPLICATION_ID.eq(application.value()))
                .returningResult(OWN_APPLICATION.REFERENCE.convertFrom(ApplicationReference::new))
                .fetch(mapping(reference -> reference))
                .getFirst();
    }

    void addArea(ApplicationId application, String code) {
        db.insertInto(APPLICATION_AREA)
                .set(APPLICATION_AREA.APPLICATION_ID, application.value())
                .set(APPLICATION_AREA.COUNCIL_CODE, code)
                .onConflictDoNothing()
                .execute();
    }

    void removeArea(ApplicationId application, String code) {
        db.deleteFrom(APPLICATION_AREA)
                .where(APPLICATION_AREA.APPLICATION_ID.eq(application.value()))
                .and(APPLICATION_AREA.COUNCIL_CODE.eq(code))
                .execute();
    }

    private static boolean isOptional(OutlineField field) {
        return field != OutlineField.TITLE && field != OutlineField.SUMMARY;
    }

    private static Field<String> asTyped(OutlineField field) {
        return coalesce(column(field).cast(SQLDataType.CLOB), inline(""));
    }

    private static Field<?> column(OutlineField field) {
        return switch (field) {
            case TITLE -> APPLICATION.TITLE;
            case SUMMARY -> APPLICATION.SUMMARY;
            case STARTS_ON -> APPLICATION.STARTS_ON;
            case ENDS_ON -> APPLICATION.ENDS_ON;
            case STAGE -> APPLICATION.STAGE;
            case TARGET_STAGE -> APPLICATION.TARGET_STAGE;
            case SCALING_ROUTE -> APPLICATION.SCALING_ROUTE;
        };
    }
}
