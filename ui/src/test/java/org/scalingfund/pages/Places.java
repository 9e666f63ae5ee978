package org.scalingfund.pages;

import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ASSESSMENT;
import static org.scalingfund.db.Tables.AWARD;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.ENQUIRY;
import static org.scalingfund.db.Tables.EVALUATION;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PROGRESS_REPORT;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.ROUND;
import static org.scalingfund.db.Tables.SECTION;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Stage;

/** Where in the demonstration something is: ids by the round's code and the e-mail address of the applicant's lead. */
final class Places {
    private final Stage stage;
    private final DSLContext db;
    private final Tenant tenant;

    Places(Stage stage, DSLContext db, Tenant tenant) {
        this.stage = stage;
        this.db = db;
        this.tenant = tenant;
    }

    /** The fund of the round. */
    UUID fund(String code) {
        return the(ROUND.FUND_ID, ROUND, ROUND.CODE.eq(code));
    }

    UUID round(String code) {
        return the(ROUND.ID, ROUND, ROUND.CODE.eq(code));
    }

    /** Sections, questions and criteria are counted from one. */
    UUID section(String round, int place) {
        return nth(SECTION.ID, SECTION, SECTION.ROUND_ID.eq(round(round)), SECTION.POSITION, place);
    }

    UUID question(UUID section, int place) {
        return nth(QUESTION.ID, QUESTION, QUESTION.SECTION_ID.eq(section), QUESTION.POSITION, place);
    }

    UUID criterion(String round, int place) {
        return nth(CRITERION.ID, CRITERION, CRITERION.ROUND_ID.eq(round(round)), CRITERION.POSITION, place);
    }

    UUID organisation(String lead) {
        return the(
                ORGANISATION_MEMBER.ORGANISATION_ID,
                ORGANISATION_MEMBER,
                ORGANISATION_MEMBER.PERSON_ID.eq(person(lead)).and(ORGANISATION_MEMBER.CAPACITY.eq("LEAD")));
    }

    UUID application(String round, String lead) {
        return the(
                APPLICATION.ID,
                APPLICATION,
                APPLICATION.ROUND_ID.eq(round(round)).and(APPLICATION.ORGANISATION_ID.eq(organisation(lead))));
    }

    UUID assessment(String round, String lead, String assessor) {
        return the(
                ASSESSMENT.ID,
                ASSESSMENT,
                ASSESSMENT
                        .APPLICATION_ID
                        .eq(application(round, lead))
                        .and(ASSESSMENT.ASSESSOR_ID.eq(person(assessor))));
    }

    UUID award(String round, String lead) {
        return the(AWARD.ID, AWARD, AWARD.APPLICATION_ID.eq(application(round, lead)));
    }

    UUID grant(String round, String lead) {
        return the(FUNDED_GRANT.ID, FUNDED_GRANT, FUNDED_GRANT.APPLICATION_ID.eq(application(round, lead)));
    }

    UUID milestone(String round, String lead, int place) {
        return nth(MILESTONE.ID, MILESTONE, MILESTONE.GRANT_ID.eq(grant(round, lead)), MILESTONE.POSITION, place);
    }

    UUID report(String round, String lead, int milestone) {
        return the(
                PROGRESS_REPORT.ID,
                PROGRESS_REPORT,
                PROGRESS_REPORT.MILESTONE_ID.eq(milestone(round, lead, milestone)));
    }

    /** {@code status} is a name of EvaluationStatus. */
    UUID evaluation(String status) {
        return the(EVALUATION.ID, EVALUATION, EVALUATION.STATUS.eq(status));
    }

    /** The first that was asked of those in {@code status}, a name of EnquiryStatus. */
    UUID enquiry(String round, String status) {
        return nth(
                ENQUIRY.ID,
                ENQUIRY,
                ENQUIRY.ROUND_ID.eq(round(round)).and(ENQUIRY.STATUS.eq(status)),
                ENQUIRY.ASKED_AT,
                1);
    }

    UUID person(String email) {
        return the(PERSON.ID, PERSON, PERSON.EMAIL.eq(email));
    }

    private UUID the(Field<UUID> id, Table<?> table, Condition which) {
        return stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> db.select(id).from(table).where(which).fetchSingle(id));
    }

    private UUID nth(Field<UUID> id, Table<?> table, Condition which, Field<?> order, int place) {
        return stage.inTransaction(
                Standpoint.in(tenant.id()),
                () -> db.select(id)
                        .from(table)
                        .where(which)
                        .orderBy(order)
                        .offset(place - 1)
                        .limit(1)
                        .fetchSingle(id));
    }
}
