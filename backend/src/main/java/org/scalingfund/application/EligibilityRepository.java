package org.scalingfund.application;

import static java.util.stream.Collectors.toSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.scalingfund.base.Money;
import org.scalingfund.fund.Nation;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.organisation.OrganisationKind;
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

    /** One statement for all that the rules look at. */
    EligibilityFacts facts(ApplicationId application) {
        return db.select(terms(), said(), budgetAgrees())
                .from(APPLICATION)
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(APPLICATION.ORGANISATION_ID))
                .where(APPLICATION.ID.eq(application.value()))
                .fetchSingle(mapping(EligibilityTerms::facts));
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

    private static SelectField<EligibilityTerms> terms() {
        return row(
                        ROUND.LEAST_AWARD.convertFrom(Money::new),
                        ROUND.MOST_AWARD.convertFrom(Money::new),
                        ROUND.ALLOWED_KINDS.convertFrom(names -> named(names, OrganisationKind::valueOf)),
                        ROUND.NATIONS.convertFrom(names -> named(names, Nation::valueOf)),
                        ROUND.WORK_FROM,
                        ROUND.WORK_UNTIL)
                .mapping(EligibilityTerms::new);
    }

    private static SelectField<Intention> said() {
        var nations = multiset(selectDistinct(COUNCIL_AREA.NATION)
                        .from(APPLICATION_AREA)
                        .join(COUNCIL_AREA)
                        .on(COUNCIL_AREA.CODE.eq(APPLICATION_AREA.COUNCIL_CODE))
                        .where(APPLICATION_AREA.APPLICATION_ID.eq(APPLICATION.ID)))
                .convertFrom(found -> found.intoSet(each -> Nation.valueOf(each.value1())));
        return row(
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        nations,
                        APPLICATION.AMOUNT.convertFrom(Money::new),
                        APPLICATION.STARTS_ON,
                        APPLICATION.ENDS_ON)
                .mapping(Intention::new);
    }

    private static Field<Boolean> budgetAgrees() {
        return field(APPLICATION.AMOUNT.eq(select(coalesce(sum(BUDGET_LINE.AMOUNT), inline(BigDecimal.ZERO)))
                .from(BUDGET_LINE)
                .where(BUDGET_LINE.APPLICATION_ID.eq(APPLICATION.ID))));
    }

    private static <E> Set<E> named(String[] names, Function<String, E> value) {
        return Arrays.stream(names).map(value).collect(toSet());
    }
}
