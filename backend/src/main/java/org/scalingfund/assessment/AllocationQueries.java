package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.splitPart;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.ASSESSMENT_PROGRESS;
import static org.scalingfund.db.Tables.CONFLICT;
import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.ROUND;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.PartnerStatus;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class AllocationQueries {
    private final DSLContext db;

    AllocationQueries(DSLContext db) {
        this.db = db;
    }

    /** Every assessor of the funder, the least loaded first, with what speaks against each. */
    List<Candidate> candidates(ApplicationId application) {
        var mine = ASSESSMENT.as("mine");
        Field<Integer> load = field(selectCount()
                .from(ASSESSMENT)
                .where(ASSESSMENT.ASSESSOR_ID.eq(PERSON.ID))
                .and(ASSESSMENT.STATUS.in(AssessmentStatus.INVITED.name(), AssessmentStatus.IN_PROGRESS.name())));
        Field<Boolean> member = field(actsForApplicant(PERSON.ID));
        Field<Boolean> sameDomain = field(domainIsApplicants(domainOf(PERSON.EMAIL)));
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        load,
                        mine.STATUS,
                        member,
                        sameDomain,
                        CONFLICT.REASONS)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(application.value()))
                .leftJoin(mine)
                .on(mine.APPLICATION_ID.eq(APPLICATION.ID))
                .and(mine.ASSESSOR_ID.eq(PERSON.ID))
                .and(mine.STATUS.in(names(AssessmentStatus.LIVE)))
                .leftJoin(CONFLICT)
                .on(CONFLICT.APPLICATION_ID.eq(APPLICATION.ID))
                .and(CONFLICT.PERSON_ID.eq(PERSON.ID))
                .and(CONFLICT.KIND.eq(ConflictKind.DECLARED.name()))
                .where(MEMBERSHIP.ROLE.eq(Role.ASSESSOR.name()))
                .orderBy(load, PERSON.NAME, PERSON.ID)
                .fetch(mapping(AllocationQueries::candidate));
    }

    /** The round's applications in assessment by reference, from the one after {@code afterReference} on. */
    List<AllocationRow> ofRound(RoundId round, @Nullable String afterReference, int limit) {
        return rows(
                APPLICATION
                        .ROUND_ID
                        .eq(round.value())
                        .and(afterReference == null ? noCondition() : APPLICATION.REFERENCE.gt(afterReference)),
                limit);
    }

    Optional<AllocationRow> find(ApplicationId application) {
        return rows(APPLICATION.ID.eq(application.value()), 1).stream().findFirst();
    }

    private List<AllocationRow> rows(Condition which, int limit) {
        var allocated = multiset(select(
                                ASSESSMENT.ID,
                                ASSESSMENT.ASSESSOR_ID,
                                PERSON.NAME,
                                ASSESSMENT.STATUS,
                                ASSESSMENT.DUE_AT,
                                ASSESSMENT.TOTAL)
                        .from(ASSESSMENT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(ASSESSMENT.ASSESSOR_ID))
                        .where(ASSESSMENT.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(ASSESSMENT.ALLOCATED_AT, ASSESSMENT.ID))
                .convertFrom(rows ->
                        rows.map(mapping((id, person, name, status, dueAt, total) -> new AllocationRow.Allocated(
                                new AssessmentId(id),
                                new PersonId(person),
                                name,
                                AssessmentStatus.valueOf(status),
                                dueAt,
                                total))));
        return db.select(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_NAME,
                        ASSESSMENT_PROGRESS.STAGE.convertFrom(AssessmentStage::valueOf),
                        ASSESSMENT_PROGRESS.NEEDED,
                        allocated)
                .from(APPLICATION)
                .join(ASSESSMENT_PROGRESS)
                .on(ASSESSMENT_PROGRESS.APPLICATION_ID.eq(APPLICATION.ID))
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .where(which)
                .and(ProgressRepository.openForAssessment())
                .orderBy(APPLICATION.REFERENCE, APPLICATION.ID)
                .limit(limit)
                .fetch(mapping(AllocationRow::new));
    }

    private static Candidate candidate(
            PersonId person,
            String name,
            Integer load,
            @Nullable String allocated,
            Boolean member,
            Boolean sameDomain,
            @Nullable String declared) {
        var conflicts = new ArrayList<Candidate.Conflict>();
        if (declared != null) {
            conflicts.add(new Candidate.Conflict(ConflictKind.DECLARED, declared));
        }
        if (member) {
            conflicts.add(new Candidate.Conflict(ConflictKind.SAME_ORGANISATION, ""));
        }
        if (sameDomain && !member) {
            conflicts.add(new Candidate.Conflict(ConflictKind.SAME_EMAIL_DOMAIN, ""));
        }
        var status = allocated == null ? null : AssessmentStatus.valueOf(allocated);
        return new Candidate(person, name, load, status, List.copyOf(conflicts));
    }

    private static Condition actsForApplicant(Field<UUID> person) {
        return exists(selectOne()
                .from(ORGANISATION_MEMBER)
                .where(ORGANISATION_MEMBER.ORGANISATION_ID.in(applicants()))
                .and(ORGANISATION_MEMBER.PERSON_ID.eq(person)));
    }

    /** The organisation that leads the application, and its partners. */
    private static Select<Record1<UUID>> applicants() {
        return select(APPLICATION.ORGANISATION_ID)
                .unionAll(select(APPLICATION_PARTNER.ORGANISATION_ID)
                        .from(APPLICATION_PARTNER)
                        .where(APPLICATION_PARTNER.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(APPLICATION_PARTNER.STATUS.eq(PartnerStatus.ACCEPTED.name())));
    }

    private static Condition domainIsApplicants(Field<String> domain) {
        var member = PERSON.as("member");
        return domain.notIn(PublicMail.DOMAINS)
                .and(exists(selectOne()
                                .from(ORGANISATION)
                                .where(ORGANISATION.ID.in(applicants()))
                                .and(ORGANISATION.EMAIL_DOMAIN.eq(domain)))
                        .or(exists(selectOne()
                                .from(ORGANISATION_MEMBER)
                                .join(member)
                                .on(member.ID.eq(ORGANISATION_MEMBER.PERSON_ID))
                                .where(ORGANISATION_MEMBER.ORGANISATION_ID.in(applicants()))
                                .and(domainOf(member.EMAIL).eq(domain)))));
    }

    private static Field<String> domainOf(Field<String> email) {
        return splitPart(email, "@", 2);
    }

    static List<String> names(Collection<AssessmentStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }
}
