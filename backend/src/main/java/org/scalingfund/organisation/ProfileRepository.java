package org.scalingfund.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_CHANGE;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.ORGANISATION_POLICY;
import static org.scalingfund.db.Tables.PERSON;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.scalingfund.base.Money;
import org.scalingfund.db.tables.records.OrganisationRecord;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class ProfileRepository {
    private final DSLContext db;
    private final InstantSource clock;

    ProfileRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<OrganisationProfile> find(OrganisationId organisation) {
        return select(ORGANISATION.ID.eq(organisation.value())).fetchOptional().map(row -> profile(organisation, row));
    }

    /** To those who act for it. */
    Optional<OrganisationProfile> find(OrganisationId organisation, PersonId member) {
        return select(isOwn(organisation, member)).fetchOptional().map(row -> profile(organisation, row));
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<OrganisationProfile> lock(OrganisationId organisation, PersonId member) {
        return select(isOwn(organisation, member))
                .forNoKeyUpdate()
                .fetchOptional()
                .map(row -> profile(organisation, row));
    }

    void update(OrganisationId organisation, Map<ProfileField, String> texts) {
        var changes = new HashMap<Field<?>, Object>();
        texts.forEach((field, text) -> changes.put(column(field), text.isEmpty() ? null : typed(column(field), text)));
        db.update(ORGANISATION)
                .set(changes)
                .where(ORGANISATION.ID.eq(organisation.value()))
                .execute();
    }

    void put(OrganisationId organisation, Policy policy) {
        var covered = policy.covered();
        db.insertInto(ORGANISATION_POLICY)
                .set(ORGANISATION_POLICY.ORGANISATION_ID, organisation.value())
                .set(ORGANISATION_POLICY.KIND, policy.kind().name())
                .set(ORGANISATION_POLICY.TITLE, policy.title())
                .set(ORGANISATION_POLICY.AGREED_ON, policy.agreedOn())
                .set(ORGANISATION_POLICY.VALID_UNTIL, policy.validUntil())
                .set(ORGANISATION_POLICY.COVERED, covered == null ? null : covered.pounds())
                .onConflict(ORGANISATION_POLICY.ORGANISATION_ID, ORGANISATION_POLICY.KIND)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void delete(OrganisationId organisation, PolicyKind kind) {
        db.deleteFrom(ORGANISATION_POLICY)
                .where(ORGANISATION_POLICY.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_POLICY.KIND.eq(kind.name()))
                .execute();
    }

    void remember(OrganisationId organisation, PersonId by, String what, String before, String after) {
        db.insertInto(ORGANISATION_CHANGE)
                .set(ORGANISATION_CHANGE.ORGANISATION_ID, organisation.value())
                .set(ORGANISATION_CHANGE.AT, clock.instant())
                .set(ORGANISATION_CHANGE.PERSON_ID, by.value())
                .set(ORGANISATION_CHANGE.WHAT, what)
                .set(ORGANISATION_CHANGE.BEFORE, before)
                .set(ORGANISATION_CHANGE.AFTER, after)
                .execute();
    }

    /** The latest first. */
    List<OrganisationChange> changes(OrganisationId organisation, PersonId member, int limit) {
        return db.select(
                        ORGANISATION_CHANGE.AT,
                        PERSON.NAME,
                        ORGANISATION_CHANGE.WHAT,
                        ORGANISATION_CHANGE.BEFORE,
                        ORGANISATION_CHANGE.AFTER)
                .from(ORGANISATION_CHANGE)
                .join(PERSON)
                .on(PERSON.ID.eq(ORGANISATION_CHANGE.PERSON_ID))
                .where(ORGANISATION_CHANGE.ORGANISATION_ID.eq(organisation.value()))
                .and(exists(selectOne()
                        .from(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(organisation.value()))
                        .and(ORGANISATION_MEMBER.PERSON_ID.eq(member.value()))))
                .orderBy(ORGANISATION_CHANGE.NUMBER.desc())
                .limit(limit)
                .fetch(mapping(OrganisationChange::new));
    }

    private SelectConditionStep<Record> select(Condition which) {
        var columns = new ArrayList<Field<?>>();
        columns.add(ORGANISATION.KIND);
        for (var field : ProfileField.values()) {
            columns.add(column(field).cast(SQLDataType.CLOB).as(field.name()));
        }
        return db.select(columns).from(ORGANISATION).where(which);
    }

    private OrganisationProfile profile(OrganisationId organisation, Record row) {
        var said = new EnumMap<ProfileField, String>(ProfileField.class);
        for (var field : ProfileField.values()) {
            var text = row.get(field.name(), String.class);
            if (text != null) {
                said.put(field, text);
            }
        }
        return new OrganisationProfile(
                OrganisationKind.valueOf(row.get(ORGANISATION.KIND)), said, policies(organisation));
    }

    private List<Policy> policies(OrganisationId organisation) {
        return db
                .select(
                        ORGANISATION_POLICY.KIND.convertFrom(PolicyKind::valueOf),
                        ORGANISATION_POLICY.TITLE,
                        ORGANISATION_POLICY.AGREED_ON,
                        ORGANISATION_POLICY.VALID_UNTIL,
                        ORGANISATION_POLICY.COVERED.convertFrom(amount -> amount == null ? null : new Money(amount)))
                .from(ORGANISATION_POLICY)
                .where(ORGANISATION_POLICY.ORGANISATION_ID.eq(organisation.value()))
                .fetch(mapping(Policy::new))
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static Condition isOwn(OrganisationId organisation, PersonId member) {
        return ORGANISATION
                .ID
                .eq(organisation.value())
                .and(exists(selectOne()
                        .from(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(ORGANISATION_MEMBER.PERSON_ID.eq(member.value()))));
    }

    /** The one form of a field's text is the one that the database gives and takes for its column's type. */
    private static <T> Field<T> typed(TableField<OrganisationRecord, T> column, String text) {
        return val(text).cast(column.getDataType());
    }

    private static TableField<OrganisationRecord, ?> column(ProfileField field) {
        return switch (field) {
            case NAME -> ORGANISATION.NAME;
            case LEGAL_FORM -> ORGANISATION.LEGAL_FORM;
            case COMPANY_NUMBER -> ORGANISATION.COMPANY_NUMBER;
            case CHARITY_NUMBER -> ORGANISATION.CHARITY_NUMBER;
            case COUNCIL_CODE -> ORGANISATION.COUNCIL_CODE;
            case PURPOSES -> ORGANISATION.PURPOSES;
            case ADDRESS_LINE_1 -> ORGANISATION.ADDRESS_LINE_1;
            case ADDRESS_LINE_2 -> ORGANISATION.ADDRESS_LINE_2;
            case TOWN -> ORGANISATION.TOWN;
            case POSTCODE -> ORGANISATION.POSTCODE;
            case NATION -> ORGANISATION.NATION;
            case WEBSITE -> ORGANISATION.WEBSITE;
            case INCOME -> ORGANISATION.INCOME;
            case YEAR_END -> ORGANISATION.YEAR_END;
            case STAFF -> ORGANISATION.STAFF;
            case VOLUNTEERS -> ORGANISATION.VOLUNTEERS;
            case CONTACT_NAME -> ORGANISATION.CONTACT_NAME;
            case CONTACT_ROLE -> ORGANISATION.CONTACT_ROLE;
            case CONTACT_EMAIL -> ORGANISATION.CONTACT_EMAIL;
            case CONTACT_PHONE -> ORGANISATION.CONTACT_PHONE;
        };
    }
}
