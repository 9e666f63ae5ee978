package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.COUNCIL_AREA;
import static org.scalingfund.db.Tables.ELIGIBILITY_FINDING;
import static org.scalingfund.db.Tables.ELIGIBILITY_REVIEW;
import static org.scalingfund.db.Tables.ORGANISATION;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class EligibilityRepository {
    private final DSLContext db;
    private final InstantSource clock;

    EligibilityRepository(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An application as its case is told on: to the log, to work lists and to the applicant. */
    record Subject(String reference, String title, OrganisationId organisation, ApplicationStatus status) {

        /** As it stands in work lists. */
        String about() {
            return reference + " " + title;
        }
    }

    Optional<Subject> find(ApplicationId application) {
        return db.select(
                        APPLICATION.REFERENCE,
                        APPLICATION.TITLE,
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf))
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .and(APPLICATION.SUBMITTED_AT.isNotNull())
                .fetchOptional(mapping(Subject::new));
    }

    boolean isOwn(ApplicationId application, PersonId person) {
        return db.fetchExists(
                APPLICATION, APPLICATION.ID.eq(application.value()).and(ApplicationRepository.writtenBy(person)));
    }

    EligibilityFacts facts(ApplicationId application) {
        return db.select(
                        APPLICATION.AMOUNT,
                        ROUND.LEAST_AWARD,
                        ROUND.MOST_AWARD,
                        field(ORGANISATION.KIND.eq(any(ROUND.ALLOWED_KINDS))),
                        field(placeAllowed()),
                        coalesce(field(datesInsideRound()), inline(false)),
                        field(APPLICATION.AMOUNT.eq(select(coalesce(sum(BUDGET_LINE.AMOUNT), inline(BigDecimal.ZERO)))
                                .from(BUDGET_LINE)
                                .where(BUDGET_LINE.APPLICATION_ID.eq(APPLICATION.ID)))))
                .from(APPLICATION)
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(APPLICATION.ORGANISATION_ID))
                .where(APPLICATION.ID.eq(application.value()))
                .fetchSingle(mapping(EligibilityFacts::new));
    }

    void keepFindings(ApplicationId application, List<String> rules) {
        for (var rule : rules) {
            db.insertInto(ELIGIBILITY_FINDING)
                    .set(ELIGIBILITY_FINDING.APPLICATION_ID, application.value())
                    .set(ELIGIBILITY_FINDING.RULE, rule)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** False when somebody's word stands there already. */
    boolean keepReview(ApplicationId application, boolean confirmed, String reasons, PersonId by) {
        return db.insertInto(ELIGIBILITY_REVIEW)
                        .set(ELIGIBILITY_REVIEW.APPLICATION_ID, application.value())
                        .set(ELIGIBILITY_REVIEW.CONFIRMED, confirmed)
                        .set(ELIGIBILITY_REVIEW.REASONS, reasons)
                        .set(ELIGIBILITY_REVIEW.REVIEWED_BY, by.value())
                        .set(ELIGIBILITY_REVIEW.REVIEWED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** At least one area, and none outside the nations the fund serves. */
    private static Condition placeAllowed() {
        return exists(selectOne().from(APPLICATION_AREA).where(APPLICATION_AREA.APPLICATION_ID.eq(APPLICATION.ID)))
                .and(notExists(selectOne()
                        .from(APPLICATION_AREA)
                        .join(COUNCIL_AREA)
                        .on(COUNCIL_AREA.CODE.eq(APPLICATION_AREA.COUNCIL_CODE))
                        .where(APPLICATION_AREA.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(COUNCIL_AREA.NATION.eq(any(ROUND.NATIONS)).not())));
    }

    private static Condition datesInsideRound() {
        return APPLICATION
                .STARTS_ON
                .ge(ROUND.WORK_FROM)
                .and(APPLICATION.ENDS_ON.le(ROUND.WORK_UNTIL))
                .and(APPLICATION.STARTS_ON.lt(APPLICATION.ENDS_ON));
    }
}
