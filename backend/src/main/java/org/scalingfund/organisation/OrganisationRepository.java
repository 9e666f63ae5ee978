package org.scalingfund.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {
    private static final SelectField<Organisation> SHOWN = DSL.row(
                    ORGANISATION.ID.convertFrom(OrganisationId::new),
                    ORGANISATION.NAME,
                    ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                    ORGANISATION.COMPANY_NUMBER.convertFrom(
                            number -> number == null ? null : new CompanyNumber(number)),
                    ORGANISATION.CHARITY_NUMBER.convertFrom(
                            number -> number == null ? null : new CharityNumber(number)),
                    ORGANISATION.COUNCIL_CODE,
                    ORGANISATION.POSTCODE.convertFrom(code -> code == null ? null : new Postcode(code)))
            .mapping(Organisation::new);

    private final DSLContext db;
    private final InstantSource clock;

    OrganisationRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else registers under {@code number}, so that it is not registered twice. */
    void lock(String number) {
        db.select(function(
                        "pg_advisory_xact_lock",
                        SQLDataType.OTHER,
                        function("hashtextextended", SQLDataType.BIGINT, val("organisation " + number), val(0L))))
                .fetch();
    }

    /** The name under which one of these is registered, if it is by another than {@code except}. */
    Optional<String> registeredWith(NewOrganisation typed, @Nullable OrganisationId except) {
        Condition same = DSL.noCondition();
        same = typed.company()
                .map(number -> ORGANISATION.COMPANY_NUMBER.eq(number.value()))
                .map(same::or)
                .orElse(same);
        same = typed.charity()
                .map(number -> ORGANISATION.CHARITY_NUMBER.eq(number.value()))
                .map(same::or)
                .orElse(same);
        if (typed.kind() == OrganisationKind.COUNCIL && !typed.councilCode().isBlank()) {
            same = same.or(ORGANISATION
                    .KIND
                    .eq(OrganisationKind.COUNCIL.name())
                    .and(ORGANISATION.COUNCIL_CODE.eq(typed.councilCode())));
        }
        return same.equals(DSL.noCondition())
                ? Optional.empty()
                : db.select(ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(same)
                        .and(except == null ? DSL.noCondition() : ORGANISATION.ID.ne(except.value()))
                        .orderBy(ORGANISATION.CREATED_AT, ORGANISATION.ID)
                        .limit(1)
                        .fetchOptional(ORGANISATION.NAME);
    }

    void insert(Organisation organisation, @Nullable String emailDomain, PersonId by) {
        var company = organisation.companyNumber();
        var charity = organisation.charityNumber();
        var postcode = organisation.postcode();
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.COMPANY_NUMBER, company == null ? null : company.value())
                .set(ORGANISATION.CHARITY_NUMBER, charity == null ? null : charity.value())
                .set(ORGANISATION.COUNCIL_CODE, organisation.councilCode())
                .set(ORGANISATION.POSTCODE, postcode == null ? null : postcode.value())
                .set(ORGANISATION.EMAIL_DOMAIN, emailDomain)
                .set(ORGANISATION.CREATED_AT, clock.instant())
                .set(ORGANISATION.CREATED_BY, by.value())
                .execute();
    }

    List<OwnOrganisation> of(PersonId person) {
        return db.select(SHOWN, ORGANISATION_MEMBER.CAPACITY.convertFrom(Capacity::valueOf))
                .from(ORGANISATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.ID)
                .fetch(mapping(OwnOrganisation::new));
    }

    Optional<OwnOrganisation> find(OrganisationId organisation, PersonId member) {
        return db.select(SHOWN, ORGANISATION_MEMBER.CAPACITY.convertFrom(Capacity::valueOf))
                .from(ORGANISATION)
                .join(ORGANISATION_MEMBER)
                .on(ORGANISATION_MEMBER.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.ID.eq(organisation.value()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(member.value()))
                .fetchOptional(mapping(OwnOrganisation::new));
    }

    /** Everybody who acts for it, to those who do. */
    List<Member> members(OrganisationId organisation, PersonId seenBy) {
        var own = ORGANISATION_MEMBER.as("own");
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        PERSON.EMAIL,
                        ORGANISATION_MEMBER.CAPACITY.convertFrom(Capacity::valueOf),
                        PERSON.EMAIL_CONFIRMED_AT.isNotNull())
                .from(ORGANISATION_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(ORGANISATION_MEMBER.PERSON_ID))
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(organisation.value()))
                .and(DSL.exists(select(own.PERSON_ID)
                        .from(own)
                        .where(own.ORGANISATION_ID.eq(ORGANISATION_MEMBER.ORGANISATION_ID))
                        .and(own.PERSON_ID.eq(seenBy.value()))))
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(mapping(Member::new));
    }

    boolean insertMember(OrganisationId organisation, PersonId person, Capacity capacity) {
        return db.insertInto(ORGANISATION_MEMBER)
                        .set(ORGANISATION_MEMBER.ORGANISATION_ID, organisation.value())
                        .set(ORGANISATION_MEMBER.PERSON_ID, person.value())
                        .set(ORGANISATION_MEMBER.CAPACITY, capacity.name())
                        .set(ORGANISATION_MEMBER.SINCE, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean setCapacity(OrganisationId organisation, PersonId person, Capacity capacity) {
        return db.update(ORGANISATION_MEMBER)
                        .set(ORGANISATION_MEMBER.CAPACITY, capacity.name())
                        .where(isMember(organisation, person))
                        .execute()
                == 1;
    }

    boolean deleteMember(OrganisationId organisation, PersonId person) {
        return db.deleteFrom(ORGANISATION_MEMBER)
                        .where(isMember(organisation, person))
                        .execute()
                == 1;
    }

    /** The leads, locked, so that of two who make each other something else one stays. */
    List<PersonId> lockLeads(OrganisationId organisation) {
        return db.select(ORGANISATION_MEMBER.PERSON_ID)
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_MEMBER.CAPACITY.eq(Capacity.LEAD.name()))
                .orderBy(ORGANISATION_MEMBER.PERSON_ID)
                .forUpdate()
                .fetch(row -> new PersonId(row.value1()));
    }

    private static Condition isMember(OrganisationId organisation, PersonId person) {
        return ORGANISATION_MEMBER
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person.value()));
    }
}
