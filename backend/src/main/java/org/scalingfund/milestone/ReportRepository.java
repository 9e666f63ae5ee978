package org.scalingfund.milestone;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PROGRESS_REPORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.milestone.ReportSheet.About;
import org.scalingfund.milestone.ReportSheet.Content;
import org.scalingfund.milestone.ReportSheet.Review;
import org.scalingfund.milestone.ReportSheet.Saved;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Progress reports: drafts saved by revision, everything else guarded by the status it leaves. */
@Repository
class ReportRepository {
    private static final org.scalingfund.db.tables.Person SUBMITTER = PERSON.as("submitter");
    private static final org.scalingfund.db.tables.Person REVIEWER = PERSON.as("reviewer");

    private final DSLContext db;

    ReportRepository(DSLContext db) {
        this.db = db;
    }

    /** The grant of a milestone that a report is waited for, if the person acts for its recipient. */
    Optional<GrantId> findOwnAwaited(MilestoneId milestone, PersonId person) {
        return db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                .from(MILESTONE)
                .join(FUNDED_GRANT)
                .on(FUNDED_GRANT.ID.eq(MILESTONE.GRANT_ID))
                .where(MILESTONE.ID.eq(milestone.value()))
                .and(MILESTONE.STATUS.in("PLANNED", "RETURNED"))
                .and(FUNDED_GRANT.STATUS.eq(GrantStatus.ACTIVE.name()))
                .and(GrantRepository.ofOrganisationOf(person))
                .fetchOptional(mapping(id -> id));
    }

    /** False when it is there already: of two who start at once one does, and both write the same draft. */
    boolean startDraft(ReportId draft, MilestoneId milestone, GrantId grant, Content content, PersonId by, Instant at) {
        var spent = content.spentToDate();
        return db.insertInto(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.ID, draft.value())
                        .set(PROGRESS_REPORT.MILESTONE_ID, milestone.value())
                        .set(PROGRESS_REPORT.GRANT_ID, grant.value())
                        .set(PROGRESS_REPORT.STATUS, ReportStatus.DRAFT.name())
                        .set(PROGRESS_REPORT.PROGRESS, content.progress())
                        .set(PROGRESS_REPORT.LEARNING, content.learning())
                        .set(PROGRESS_REPORT.SPENT_TO_DATE, spent == null ? null : spent.pounds())
                        .set(PROGRESS_REPORT.STARTED_BY, by.value())
                        .set(PROGRESS_REPORT.STARTED_AT, at)
                        .set(PROGRESS_REPORT.SAVED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The report on the milestone that was last returned. */
    Optional<ReportSheet> lastReturned(MilestoneId milestone) {
        return sheets(PROGRESS_REPORT
                        .MILESTONE_ID
                        .eq(milestone.value())
                        .and(PROGRESS_REPORT.STATUS.eq(ReportStatus.RETURNED.name())))
                .orderBy(PROGRESS_REPORT.REVIEWED_AT.desc(), PROGRESS_REPORT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(ReportSheet::new));
    }

    /** What was last said to be spent of the grant, on whichever milestone. */
    @Nullable
    Money lastSpent(GrantId grant) {
        return db.select(PROGRESS_REPORT.SPENT_TO_DATE.convertFrom(Money::new))
                .from(PROGRESS_REPORT)
                .where(PROGRESS_REPORT.GRANT_ID.eq(grant.value()))
                .and(PROGRESS_REPORT.STATUS.in("SUBMITTED", "ACCEPTED"))
                .and(PROGRESS_REPORT.SPENT_TO_DATE.isNotNull())
                .orderBy(PROGRESS_REPORT.SUBMITTED_AT.desc(), PROGRESS_REPORT.ID.desc())
                .limit(1)
                .fetchOne(mapping(spent -> spent));
    }

    boolean save(ReportId report, int revision, Content content, PersonId person, Instant at) {
        var spent = content.spentToDate();
        return db.update(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.PROGRESS, content.progress())
                        .set(PROGRESS_REPORT.LEARNING, content.learning())
                        .set(PROGRESS_REPORT.SPENT_TO_DATE, spent == null ? null : spent.pounds())
                        .set(PROGRESS_REPORT.REVISION, PROGRESS_REPORT.REVISION.plus(1))
                        .set(PROGRESS_REPORT.SAVED_AT, at)
                        .where(PROGRESS_REPORT.ID.eq(report.value()))
                        .and(PROGRESS_REPORT.STATUS.eq(ReportStatus.DRAFT.name()))
                        .and(PROGRESS_REPORT.REVISION.eq(revision))
                        .and(own(person))
                        .execute()
                == 1;
    }

    boolean submit(ReportId report, int revision, PersonId by, Instant at) {
        return db.update(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.STATUS, ReportStatus.SUBMITTED.name())
                        .set(PROGRESS_REPORT.SUBMITTED_BY, by.value())
                        .set(PROGRESS_REPORT.SUBMITTED_AT, at)
                        .where(PROGRESS_REPORT.ID.eq(report.value()))
                        .and(PROGRESS_REPORT.STATUS.eq(ReportStatus.DRAFT.name()))
                        .and(PROGRESS_REPORT.REVISION.eq(revision))
                        .execute()
                == 1;
    }

    boolean review(ReportId report, ReportStatus outcome, @Nullable String note, PersonId by, Instant at) {
        return db.update(PROGRESS_REPORT)
                        .set(PROGRESS_REPORT.STATUS, outcome.name())
                        .set(PROGRESS_REPORT.REVIEW_NOTE, note)
                        .set(PROGRESS_REPORT.REVIEWED_BY, by.value())
                        .set(PROGRESS_REPORT.REVIEWED_AT, at)
                        .where(PROGRESS_REPORT.ID.eq(report.value()))
                        .and(PROGRESS_REPORT.STATUS.eq(ReportStatus.SUBMITTED.name()))
                        .and(PROGRESS_REPORT.SUBMITTED_BY.ne(by.value()))
                        .execute()
                == 1;
    }

    boolean isSubmittedBy(ReportId report, PersonId person) {
        return db.fetchExists(
                PROGRESS_REPORT,
                PROGRESS_REPORT.ID.eq(report.value()),
                PROGRESS_REPORT.SUBMITTED_BY.eq(person.value()));
    }

    boolean exists(ReportId report) {
        return db.fetchExists(PROGRESS_REPORT, PROGRESS_REPORT.ID.eq(report.value()));
    }

    Optional<GrantId> grantOf(ReportId report) {
        return db.select(PROGRESS_REPORT.GRANT_ID.convertFrom(GrantId::new))
                .from(PROGRESS_REPORT)
                .where(PROGRESS_REPORT.ID.eq(report.value()))
                .fetchOptional(mapping(grant -> grant));
    }

    List<UUID> idsOf(GrantId grant) {
        return db.select(PROGRESS_REPORT.ID)
                .from(PROGRESS_REPORT)
                .where(PROGRESS_REPORT.GRANT_ID.eq(grant.value()))
                .fetch(mapping(id -> id));
    }

    Optional<ReportSheet> draftOn(MilestoneId milestone) {
        return find(MILESTONE.ID.eq(milestone.value()).and(PROGRESS_REPORT.STATUS.eq(ReportStatus.DRAFT.name())));
    }

    Optional<ReportSheet> findOwn(ReportId report, PersonId person) {
        return find(PROGRESS_REPORT.ID.eq(report.value()).and(GrantRepository.ofOrganisationOf(person)));
    }

    /** As the funder sees it: drafts are nobody's business but the recipient's. */
    Optional<ReportSheet> findSubmitted(ReportId report) {
        return find(PROGRESS_REPORT.ID.eq(report.value()).and(PROGRESS_REPORT.STATUS.ne(ReportStatus.DRAFT.name())));
    }

    private Optional<ReportSheet> find(Condition condition) {
        return sheets(condition).fetchOptional(mapping(ReportSheet::new));
    }

    private SelectConditionStep<Record6<ReportId, About, ReportStatus, Content, Saved, Review>> sheets(
            Condition condition) {
        return db.select(
                        PROGRESS_REPORT.ID.convertFrom(ReportId::new),
                        row(
                                        FUNDED_GRANT.ID.convertFrom(GrantId::new),
                                        FUNDED_GRANT.REFERENCE,
                                        FUNDED_GRANT.TITLE,
                                        FUNDED_GRANT.ORGANISATION_NAME,
                                        FUNDED_GRANT.AMOUNT.convertFrom(Money::new),
                                        MILESTONE.ID.convertFrom(MilestoneId::new),
                                        MILESTONE.POSITION,
                                        MILESTONE.TITLE,
                                        MILESTONE.DUE_ON,
                                        MILESTONE.PAYMENT.convertFrom(Money::new))
                                .mapping(About::new),
                        PROGRESS_REPORT.STATUS.convertFrom(ReportStatus::valueOf),
                        row(
                                        PROGRESS_REPORT.PROGRESS,
                                        PROGRESS_REPORT.LEARNING,
                                        PROGRESS_REPORT.SPENT_TO_DATE.convertFrom(GrantRepository::moneyIfAny))
                                .mapping(Content::new),
                        row(
                                        PROGRESS_REPORT.REVISION,
                                        PROGRESS_REPORT.SAVED_AT,
                                        SUBMITTER.NAME,
                                        PROGRESS_REPORT.SUBMITTED_AT)
                                .mapping(Saved::new),
                        row(PROGRESS_REPORT.REVIEW_NOTE, REVIEWER.NAME, PROGRESS_REPORT.REVIEWED_AT)
                                .mapping(Review::new))
                .from(PROGRESS_REPORT)
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(PROGRESS_REPORT.MILESTONE_ID))
                .join(FUNDED_GRANT)
                .on(FUNDED_GRANT.ID.eq(PROGRESS_REPORT.GRANT_ID))
                .leftJoin(SUBMITTER)
                .on(SUBMITTER.ID.eq(PROGRESS_REPORT.SUBMITTED_BY))
                .leftJoin(REVIEWER)
                .on(REVIEWER.ID.eq(PROGRESS_REPORT.REVIEWED_BY))
                .where(condition);
    }

    private static Condition own(PersonId person) {
        return PROGRESS_REPORT.GRANT_ID.in(
                select(FUNDED_GRANT.ID).from(FUNDED_GRANT).where(GrantRepository.ofOrganisationOf(person)));
    }
}
