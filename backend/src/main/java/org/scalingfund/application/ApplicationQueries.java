package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_AREA;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.CERTIFICATION;
import static org.scalingfund.db.Tables.COUNCIL_AREA;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.CRITERION_QUESTION;
import static org.scalingfund.db.Tables.DOCUMENT;
import static org.scalingfund.db.Tables.ELIGIBILITY_FINDING;
import static org.scalingfund.db.Tables.ELIGIBILITY_REVIEW;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.SECTION;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Scan;
import org.scalingfund.fund.QuestionRepository;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.OrganisationId;
import org.springframework.stereotype.Repository;

/** Reads everything of one application in one statement. */
@Repository
class ApplicationQueries {
    private final DSLContext db;

    ApplicationQueries(DSLContext db) {
        this.db = db;
    }

    /** Whoever asks has established that the person may read it. */
    Optional<ApplicationSheet> sheet(ApplicationId application) {
        return sheet(application, noCondition());
    }

    Optional<ApplicationSheet> sheet(ApplicationId application, Condition visible) {
        return db.select(facts(), terms(), outline(), sections(), budget(), plan(), findings(), reviews(), partners())
                .from(APPLICATION)
                .join(ROUND)
                .on(ROUND.ID.eq(APPLICATION.ROUND_ID))
                .join(FUND)
                .on(FUND.ID.eq(ROUND.FUND_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(APPLICATION.SUBMITTED_BY))
                .where(APPLICATION.ID.eq(application.value()))
                .and(visible)
                .fetchOptional(mapping((facts, terms, outline, sections, budget, plan, findings, reviews, partners) ->
                        new ApplicationSheet(
                                facts,
                                terms,
                                outline,
                                AnsweredForm.worked(sections),
                                budget,
                                plan,
                                new ApplicationSheet.Eligibility(
                                        findings, reviews.isEmpty() ? null : reviews.getFirst()),
                                partners)));
    }

    private static SelectField<ApplicationSheet.Facts> facts() {
        return row(
                        APPLICATION.ID.convertFrom(ApplicationId::new),
                        APPLICATION.REFERENCE,
                        APPLICATION.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        APPLICATION.ORGANISATION_NAME,
                        APPLICATION.STATUS.convertFrom(ApplicationStatus::valueOf),
                        APPLICATION.AMOUNT.convertFrom(Money::new),
                        APPLICATION.STARTED_AT,
                        APPLICATION.CLOSES_AT,
                        APPLICATION.SUBMITTED_AT,
                        PERSON.NAME,
                        certifiedBy(),
                        APPLICATION.ANSWERS_HASH.convertFrom(ApplicationQueries::hex))
                .mapping(ApplicationSheet.Facts::new);
    }

    private static Field<String> certifiedBy() {
        var certifier = PERSON.as("certifier");
        return field(select(certifier.NAME)
                .from(CERTIFICATION)
                .join(certifier)
                .on(certifier.ID.eq(CERTIFICATION.CERTIFIER))
                .where(CERTIFICATION.APPLICATION_ID.eq(APPLICATION.ID))
                .and(CERTIFICATION.OUTCOME.eq(Certification.Outcome.CERTIFIED.name())));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static SelectField<ApplicationSheet.Terms> terms() {
        return row(
                        ROUND.ID.convertFrom(RoundId::new),
                        ROUND.TITLE,
                        FUND.NAME,
                        ROUND.LEAST_AWARD.convertFrom(Money::new),
                        ROUND.MOST_AWARD.convertFrom(Money::new),
                        ROUND.WORK_FROM,
                        ROUND.WORK_UNTIL,
                        ROUND.DECIDE_BY,
                        ROUND.CERTIFICATION)
                .mapping(ApplicationSheet.Terms::new);
    }

    private static SelectField<Outline> outline() {
        return row(
                        APPLICATION.TITLE,
                        APPLICATION.SUMMARY,
                        APPLICATION.STARTS_ON,
                        APPLICATION.ENDS_ON,
                        APPLICATION.STAGE,
                        APPLICATION.TARGET_STAGE,
                        APPLICATION.SCALING_ROUTE,
                        areas())
                .mapping(Outline::new);
    }

    private static Field<List<CouncilArea>> areas() {
        return multiset(select(COUNCIL_AREA.CODE, COUNCIL_AREA.NAME, COUNCIL_AREA.NAME_CY)
                        .from(APPLICATION_AREA)
                        .join(COUNCIL_AREA)
                        .on(COUNCIL_AREA.CODE.eq(APPLICATION_AREA.COUNCIL_CODE))
                        .where(APPLICATION_AREA.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(COUNCIL_AREA.NAME, COUNCIL_AREA.CODE))
                .convertFrom(rows -> rows.map(mapping(CouncilArea::new)));
    }

    private static Field<List<ApplicationSheet.Section>> sections() {
        return multiset(select(SECTION.ID, SECTION.TITLE, questions())
                        .from(SECTION)
                        .where(SECTION.ROUND_ID.eq(APPLICATION.ROUND_ID))
                        .orderBy(SECTION.POSITION, SECTION.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Section::new)));
    }

    private static Field<List<ApplicationSheet.Question>> questions() {
        var saver = PERSON.as("saver");
        return multiset(select(
                                QuestionRepository.question(),
                                inline(true),
                                inline(true),
                                coalesce(ANSWER.TEXT, inline("")),
                                coalesce(ANSWER.REVISION, inline(0)),
                                saver.NAME,
                                attachments(),
                                judgements())
                        .from(QUESTION)
                        .leftJoin(ANSWER)
                        .on(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                        .and(ANSWER.APPLICATION_ID.eq(APPLICATION.ID))
                        .leftJoin(saver)
                        .on(saver.ID.eq(ANSWER.SAVED_BY))
                        .where(QUESTION.SECTION_ID.eq(SECTION.ID))
                        .orderBy(QUESTION.POSITION, QUESTION.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Question::new)));
    }

    private static Field<List<ApplicationSheet.Judgement>> judgements() {
        return multiset(select(CRITERION.TITLE, CRITERION.WEIGHT)
                        .from(CRITERION_QUESTION)
                        .join(CRITERION)
                        .on(CRITERION.ID.eq(CRITERION_QUESTION.CRITERION_ID))
                        .where(CRITERION_QUESTION.QUESTION_ID.eq(QUESTION.ID))
                        .orderBy(CRITERION.POSITION, CRITERION.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Judgement::new)));
    }

    private static Field<List<ApplicationSheet.Attachment>> attachments() {
        return multiset(select(
                                DOCUMENT.ID.convertFrom(DocumentId::new),
                                DOCUMENT.NAME,
                                DOCUMENT.MEDIA_TYPE,
                                DOCUMENT.BYTES,
                                DOCUMENT.SHA256.convertFrom(HexFormat.of()::formatHex),
                                row(DOCUMENT.SCAN.convertFrom(Scan.State::valueOf), DOCUMENT.VIRUS)
                                        .mapping(Scan::new))
                        .from(DOCUMENT)
                        .where(DOCUMENT.SUBJECT_ID.eq(APPLICATION.ID))
                        .and(DOCUMENT.SLOT.eq(QUESTION.ID.cast(String.class)))
                        .and(DOCUMENT.REMOVED_AT.isNull())
                        .orderBy(DOCUMENT.UPLOADED_AT, DOCUMENT.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Attachment::new)));
    }

    private static Field<List<BudgetLine>> budget() {
        return multiset(select(
                                BUDGET_LINE.ID.convertFrom(BudgetLineId::new),
                                BUDGET_LINE.CATEGORY.convertFrom(BudgetCategory::valueOf),
                                BUDGET_LINE.DESCRIPTION,
                                BUDGET_LINE.AMOUNT.convertFrom(Money::new))
                        .from(BUDGET_LINE)
                        .where(BUDGET_LINE.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(BUDGET_LINE.POSITION, BUDGET_LINE.ID))
                .convertFrom(rows -> rows.map(mapping(BudgetLine::new)));
    }

    private static Field<List<PlannedMilestone>> plan() {
        return multiset(select(
                                PLANNED_MILESTONE.ID.convertFrom(PlannedMilestoneId::new),
                                PLANNED_MILESTONE.TITLE,
                                PLANNED_MILESTONE.DUE_ON,
                                PLANNED_MILESTONE.PAYMENT_SHARE)
                        .from(PLANNED_MILESTONE)
                        .where(PLANNED_MILESTONE.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(PLANNED_MILESTONE.DUE_ON, PLANNED_MILESTONE.POSITION, PLANNED_MILESTONE.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedMilestone::new)));
    }

    private static Field<List<ApplicationSheet.Partner>> partners() {
        return multiset(select(
                                APPLICATION_PARTNER.ORGANISATION_ID.convertFrom(
                                        id -> id == null ? null : new OrganisationId(id)),
                                coalesce(APPLICATION_PARTNER.ORGANISATION_NAME, APPLICATION_PARTNER.INVITED_NAME),
                                APPLICATION_PARTNER.PART)
                        .from(APPLICATION_PARTNER)
                        .where(APPLICATION_PARTNER.APPLICATION_ID.eq(APPLICATION.ID))
                        .and(APPLICATION_PARTNER.STATUS.in(PartnerStatus.INVITED.name(), PartnerStatus.ACCEPTED.name()))
                        .orderBy(APPLICATION_PARTNER.INVITED_AT, APPLICATION_PARTNER.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Partner::new)));
    }

    private static Field<List<String>> findings() {
        return multiset(select(ELIGIBILITY_FINDING.RULE)
                        .from(ELIGIBILITY_FINDING)
                        .where(ELIGIBILITY_FINDING.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(ELIGIBILITY_FINDING.RULE))
                .convertFrom(rows -> rows.getValues(ELIGIBILITY_FINDING.RULE));
    }

    private static Field<List<ApplicationSheet.Review>> reviews() {
        var reviewer = PERSON.as("reviewer");
        return multiset(select(
                                ELIGIBILITY_REVIEW.CONFIRMED,
                                ELIGIBILITY_REVIEW.REASONS,
                                reviewer.NAME,
                                ELIGIBILITY_REVIEW.REVIEWED_AT)
                        .from(ELIGIBILITY_REVIEW)
                        .join(reviewer)
                        .on(reviewer.ID.eq(ELIGIBILITY_REVIEW.REVIEWED_BY))
                        .where(ELIGIBILITY_REVIEW.APPLICATION_ID.eq(APPLICATION.ID)))
                .convertFrom(rows -> rows.map(mapping(ApplicationSheet.Review::new)));
    }
}
