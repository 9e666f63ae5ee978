package org.scalingfund.identity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.TENANT;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Repository;

@Repository
class MembershipRepository {
    private final DSLContext db;
    private final InstantSource clock;

    MembershipRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Everybody with a role here, by name. */
    List<Colleague> colleagues() {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.EMAIL,
                        PERSON.EMAIL_CONFIRMED_AT.isNotNull(),
                        rolesOf(MEMBERSHIP.PERSON_ID.eq(PERSON.ID)))
                .from(PERSON)
                .where(PERSON.ID.in(select(MEMBERSHIP.PERSON_ID).from(MEMBERSHIP)))
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(mapping(Colleague::new));
    }

    boolean insert(PersonId person, Role role) {
        return db.insertInto(MEMBERSHIP)
                        .set(MEMBERSHIP.PERSON_ID, person.value())
                        .set(MEMBERSHIP.ROLE, role.name())
                        .set(MEMBERSHIP.GRANTED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean delete(PersonId person, Role role) {
        return db.deleteFrom(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(person.value()))
                        .and(MEMBERSHIP.ROLE.eq(role.name()))
                        .execute()
                == 1;
    }

    /** Who holds the role, locked, so that of two who take it from each other one finds it gone. */
    List<PersonId> lockHolders(Role role) {
        return db.select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ROLE.eq(role.name()))
                .orderBy(MEMBERSHIP.PERSON_ID)
                .forUpdate()
                .fetch(row -> new PersonId(row.value1()));
    }

    /** The spaces in which the person of the transaction holds roles; outside of every space they see just those. */
    List<OwnSpaces.Space> spacesOf(PersonId person) {
        return db.select(
                        TENANT.ID.convertFrom(TenantId::new),
                        TENANT.SPACE,
                        TENANT.NAME,
                        rolesOf(MEMBERSHIP.TENANT_ID.eq(TENANT.ID).and(isOf(person.value()))))
                .from(TENANT)
                .where(TENANT.ID.in(
                        select(MEMBERSHIP.TENANT_ID).from(MEMBERSHIP).where(isOf(person.value()))))
                .orderBy(TENANT.NAME, TENANT.ID)
                .fetch(mapping(OwnSpaces.Space::new));
    }

    private static Condition isOf(UUID person) {
        return MEMBERSHIP.PERSON_ID.eq(person);
    }

    private static Field<Set<Role>> rolesOf(Condition which) {
        return multiset(select(MEMBERSHIP.ROLE).from(MEMBERSHIP).where(which)).convertFrom(rows -> {
            var roles = EnumSet.noneOf(Role.class);
            rows.getValues(MEMBERSHIP.ROLE).forEach(role -> roles.add(Role.valueOf(role)));
            return roles;
        });
    }
}
