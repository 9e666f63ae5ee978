package org.scalingfund.worklist;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.WORK_ITEM;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class WorkItemRepository {
    /** Work without a date comes after all that has one. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final DSLContext db;
    private final InstantSource clock;

    WorkItemRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(Waiting.Work work) {
        var insert = db.insertInto(WORK_ITEM)
                .set(WORK_ITEM.ID, WorkItemId.random().value())
                .set(WORK_ITEM.KIND, work.kind().name())
                .set(WORK_ITEM.SUBJECT_ID, work.subject())
                .set(WORK_ITEM.ABOUT, work.about())
                .set(WORK_ITEM.DUE_AT, work.dueAt())
                .set(WORK_ITEM.CREATED_AT, clock.instant());
        var addressed = switch (work.waiting()) {
            case Waiting.ForRole(var role) -> insert.set(WORK_ITEM.ROLE, role.name());
            case Waiting.ForPerson(var person) -> insert.set(WORK_ITEM.PERSON_ID, person.value());
            case Waiting.ForMember(var person, var organisation) ->
                insert.set(WORK_ITEM.PERSON_ID, person.value()).set(WORK_ITEM.ORGANISATION_ID, organisation.value());
            case Waiting.ForOrganisation(var organisation) ->
                insert.set(WORK_ITEM.ORGANISATION_ID, organisation.value());
        };
        addressed.onConflictDoNothing().execute();
    }

    void markDone(WorkKind kind, UUID subject) {
        markDone(WORK_ITEM.KIND.eq(kind.name()).and(WORK_ITEM.SUBJECT_ID.eq(subject)));
    }

    void markDone(WorkKind kind, UUID subject, PersonId person) {
        markDone(WORK_ITEM
                .KIND
                .eq(kind.name())
                .and(WORK_ITEM.SUBJECT_ID.eq(subject))
                .and(WORK_ITEM.PERSON_ID.eq(person.value())));
    }

    void markAllDone(UUID subject) {
        markDone(WORK_ITEM.SUBJECT_ID.eq(subject));
    }

    void move(WorkKind kind, Collection<UUID> subjects, Instant dueAt) {
        db.update(WORK_ITEM)
                .set(WORK_ITEM.DUE_AT, dueAt)
                .where(WORK_ITEM.KIND.eq(kind.name()))
                .and(WORK_ITEM.SUBJECT_ID.in(subjects))
                .and(WORK_ITEM.DONE_AT.isNull())
                .execute();
    }

    void rename(WorkKind kind, UUID subject, String about) {
        db.update(WORK_ITEM)
                .set(WORK_ITEM.ABOUT, about)
                .where(WORK_ITEM.KIND.eq(kind.name()))
                .and(WORK_ITEM.SUBJECT_ID.eq(subject))
                .and(WORK_ITEM.DONE_AT.isNull())
                .execute();
    }

    private void markDone(Condition which) {
        db.update(WORK_ITEM)
                .set(WORK_ITEM.DONE_AT, clock.instant())
                .where(which)
                .and(WORK_ITEM.DONE_AT.isNull())
                .execute();
    }

    /** What waits for a person with these roles, most urgent first, after the line {@code after}. */
    List<WorkItem> waitingFor(PersonId person, Collection<Role> roles, @Nullable WorkItem after, int limit) {
        Field<Instant> due = coalesce(WORK_ITEM.DUE_AT, inline(NEVER));
        return db.select(
                        WORK_ITEM.ID.convertFrom(WorkItemId::new),
                        WORK_ITEM.KIND.convertFrom(WorkKind::valueOf),
                        WORK_ITEM.SUBJECT_ID,
                        WORK_ITEM.ABOUT,
                        WORK_ITEM.DUE_AT,
                        WORK_ITEM.CREATED_AT)
                .from(WORK_ITEM)
                .where(WORK_ITEM.DONE_AT.isNull())
                .and(waitsFor(person, roles))
                .and(
                        after == null
                                ? noCondition()
                                : row(due, WORK_ITEM.ID)
                                        .gt(dueOf(after), after.id().value()))
                .orderBy(due, WORK_ITEM.ID)
                .limit(limit)
                .fetch(mapping(WorkItem::new));
    }

    private static Instant dueOf(WorkItem item) {
        var due = item.dueAt();
        return due == null ? NEVER : due;
    }

    private static Condition waitsFor(PersonId person, Collection<Role> roles) {
        var themselves = WORK_ITEM.PERSON_ID.eq(person.value());
        var theirOrganisation = WORK_ITEM.ORGANISATION_ID.in(select(ORGANISATION_MEMBER.ORGANISATION_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())));
        return themselves
                .and(WORK_ITEM.ORGANISATION_ID.isNull())
                .or(WORK_ITEM.ROLE.in(roles.stream().map(Enum::name).toList()))
                .or(theirOrganisation.and(WORK_ITEM.PERSON_ID.isNull().or(themselves)));
    }
}
