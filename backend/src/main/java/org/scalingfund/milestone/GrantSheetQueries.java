package org.scalingfund.milestone;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.PAYMENT;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PROGRESS_REPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.award.AwardId;
import org.scalingfund.base.Money;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** One grant with everything on it, in one query. */
@Repository
class GrantSheetQueries {
    private final DSLContext db;

    GrantSheetQueries(DSLContext db) {
        this.db = db;
    }

    Optional<GrantSheet> find(GrantId grant, LocalDate stillToCome) {
        return find(FUNDED_GRANT.ID.eq(grant.value()), stillToCome);
    }

    Optional<GrantSheet> findOwn(GrantId grant, PersonId person, LocalDate stillToCome) {
        return find(FUNDED_GRANT.ID.eq(grant.value()).and(GrantRepository.ofOrganisationOf(person)), stillToCome);
    }

    Optional<GrantId> ofApplication(ApplicationId application) {
        return db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.APPLICATION_ID.eq(application.value()))
                .orderBy(FUNDED_GRANT.STARTED_AT.desc(), FUNDED_GRANT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(id -> id));
    }

    private Optional<GrantSheet> find(Condition which, LocalDate stillToCome) {
        return db.select(
                        FUNDED_GRANT.ID.convertFrom(GrantId::new),
                        row(
                                        FUNDED_GRANT.AWARD_ID.convertFrom(AwardId::new),
                                        FUNDED_GRANT.APPLICATION_ID.convertFrom(ApplicationId::new),
                                        FUNDED_GRANT.REFERENCE,
                                        FUNDED_GRANT.TITLE,
                                        FUNDED_GRANT.ORGANISATION_NAME,
                                        FUNDED_GRANT.AMOUNT.convertFrom(Money::new),
                                        FUNDED_GRANT.STATUS.convertFrom(GrantStatus::valueOf),
                                        FUNDED_GRANT.STARTS_ON,
                                        FUNDED_GRANT.ENDS_ON)
                                .mapping(GrantSheet.Head::new),
                        row(
                                        FUNDED_GRANT.ENDED_AT,
                                        FUNDED_GRANT.END_REASONS,
                                        FUNDED_GRANT.TO_RECOVER.convertFrom(GrantRepository::moneyIfAny))
                                .mapping(GrantSheet.End::new),
                        lines(stillToCome),
                        reports())
                .from(FUNDED_GRANT)
                .where(which)
                .fetchOptional(mapping(GrantSheet::new));
    }

    private static Field<List<GrantSheet.Line>> lines(LocalDate stillToCome) {
        return multiset(select(
                                MILESTONE.ID.convertFrom(MilestoneId::new),
                                MILESTONE.POSITION,
                                MILESTONE.TITLE,
                                MILESTONE.AGREED_DUE_ON,
                                MILESTONE.DUE_ON,
                                MILESTONE.STATUS.convertFrom(MilestoneStatus::valueOf),
                                field(GrantQueries.isLate(stillToCome)),
                                MILESTONE.PAYMENT.convertFrom(Money::new),
                                PAYMENT.STATUS.convertFrom(GrantSheetQueries::statusIfAny),
                                PAYMENT.DUE_ON,
                                PAYMENT.PAID_AT)
                        .from(MILESTONE)
                        .leftJoin(PAYMENT)
                        .on(PAYMENT.MILESTONE_ID.eq(MILESTONE.ID))
                        .where(MILESTONE.GRANT_ID.eq(FUNDED_GRANT.ID))
                        .orderBy(MILESTONE.POSITION))
                .convertFrom(lines -> lines.map(mapping(GrantSheet.Line::new)));
    }

    /** A milestone on which nothing is paid has no payment. */
    private static @Nullable PaymentStatus statusIfAny(@Nullable String name) {
        return name == null ? null : PaymentStatus.valueOf(name);
    }

    private static Field<List<GrantSheet.Report>> reports() {
        return multiset(select(
                                PROGRESS_REPORT.ID.convertFrom(ReportId::new),
                                PROGRESS_REPORT.MILESTONE_ID.convertFrom(MilestoneId::new),
                                MILESTONE.POSITION,
                                PROGRESS_REPORT.STATUS.convertFrom(ReportStatus::valueOf),
                                PROGRESS_REPORT.SUBMITTED_AT,
                                PERSON.NAME,
                                PROGRESS_REPORT.REVIEWED_AT,
                                PROGRESS_REPORT.REVIEW_NOTE)
                        .from(PROGRESS_REPORT)
                        .join(MILESTONE)
                        .on(MILESTONE.ID.eq(PROGRESS_REPORT.MILESTONE_ID))
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(PROGRESS_REPORT.SUBMITTED_BY))
                        .where(PROGRESS_REPORT.GRANT_ID.eq(FUNDED_GRANT.ID))
                        .and(PROGRESS_REPORT.STATUS.ne(ReportStatus.DRAFT.name()))
                        .orderBy(PROGRESS_REPORT.SUBMITTED_AT.desc(), PROGRESS_REPORT.ID.desc()))
                .convertFrom(reports -> reports.map(mapping(GrantSheet.Report::new)));
    }
}
