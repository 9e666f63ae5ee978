package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.AWARD;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.CONDITION_PARAMETER;
import static org.scalingfund.db.Tables.CONDITION_RATING;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Rater;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Stage;

/** A funder with its people, and an application of an organisation with three that is to be funded. */
public final class FundedApplication {
    public static final Money AMOUNT = Money.of("612500.51");

    public final Tenant tenant;
    public final ApplicationId application = ApplicationId.random();
    /** The lead. */
    public final PersonId mair;
    /** A contributor. */
    public final PersonId dev;
    /** A signatory. */
    public final PersonId sian;
    /** Fund managers. */
    public final PersonId ann;

    public final PersonId ben;
    /** A finance officer. */
    public final PersonId femi;
    /** A finance officer who is a fund manager as well. */
    public final PersonId gwen;
    /** Leads an organisation that has nothing to do with it. */
    public final PersonId stranger;

    public final OrganisationId hearth;

    private final Stage stage;
    private final DSLContext db;

    public FundedApplication(Stage stage, DSLContext db) {
        this.stage = stage;
        this.db = db;
        tenant = stage.tenant("Nation and Neighbourhood");
        mair = stage.person("Mair Rees");
        dev = stage.person("Dev Patel");
        sian = stage.person("Sian Owen");
        ann = stage.person("Ann Lee", tenant, Role.FUND_MANAGER);
        ben = stage.person("Ben Cole", tenant, Role.FUND_MANAGER);
        femi = stage.person("Femi Bello", tenant, Role.FINANCE_OFFICER);
        gwen = stage.person("Gwen Hughes", tenant, Role.FINANCE_OFFICER, Role.FUND_MANAGER);
        stranger = stage.person("Ola Nord");
        stage.organisation("Westmarch", stranger);
        hearth = stage.organisation("Hearth and Harbour", mair);
        stage.join(hearth, dev, "CONTRIBUTOR");
        stage.join(hearth, sian, "SIGNATORY");
        stage.inTransaction(Standpoint.in(tenant.id()), this::write);
    }

    public AwardId offered(Offers offers) {
        return stage.inTransaction(Standpoint.in(tenant.id(), ann), () -> {
            offers.offer(application, AMOUNT);
            return db.select(AWARD.ID.convertFrom(AwardId::new))
                    .from(AWARD)
                    .where(AWARD.APPLICATION_ID.eq(application.value()))
                    .orderBy(AWARD.OFFERED_AT.desc())
                    .limit(1)
                    .fetchSingle(mapping(id -> id));
        });
    }

    /** Accepted, drawn up, signed by both: the grant has started. */
    public AwardId inForce(Offers offers, OfferAnswers answers, Agreements agreements, DueSteps dueSteps) {
        var award = offered(offers);
        stage.as(mair, tenant, () -> answers.accept(award));
        dueSteps.runUntil(Instant.now());
        stage.as(sian, tenant, () -> agreements.signForRecipient(award));
        stage.as(ann, tenant, () -> agreements.signForFund(award));
        dueSteps.runUntil(Instant.now());
        return award;
    }

    /** Every condition as it was with the application: no report is submitted without them. */
    public void rateConditions(Conditions conditions, ReportId report) {
        stage.as(mair, tenant, () -> conditions.rateAsBefore(application, report.toString()));
    }

    private int write() {
        var fund = FundId.random();
        var round = RoundId.random();
        var now = Instant.now();
        var today = LocalDate.now(tenant.zone());
        db.insertInto(FUND)
                .set(FUND.ID, fund.value())
                .set(FUND.NAME, "Accelerating")
                .set(FUND.SUMMARY, "")
                .set(FUND.SENIOR_OFFICER, "Ann Lee")
                .set(FUND.BUDGET, new BigDecimal(4_000_000))
                .set(FUND.CREATED_AT, now)
                .execute();
        db.insertInto(ROUND)
                .set(ROUND.ID, round.value())
                .set(ROUND.FUND_ID, fund.value())
                .set(ROUND.CODE, "A2")
                .set(ROUND.TITLE, "Scaling what works")
                .set(ROUND.SUMMARY, "Shared Lives and what else works, in more places.")
                .set(ROUND.STATUS, "DECIDED")
                .set(ROUND.OPENS_AT, now.minus(Duration.ofDays(90)))
                .set(ROUND.CLOSES_AT, now.minus(Duration.ofDays(60)))
                .set(ROUND.ASSESS_BY, now.minus(Duration.ofDays(30)))
                .set(ROUND.DECIDE_BY, now.minus(Duration.ofDays(1)))
                .set(ROUND.WORK_FROM, today.plusDays(7))
                .set(ROUND.WORK_UNTIL, today.plusYears(2))
                .set(ROUND.BUDGET, new BigDecimal(4_000_000))
                .set(ROUND.LEAST_AWARD, new BigDecimal(10_000))
                .set(ROUND.MOST_AWARD, new BigDecimal(750_000))
                .set(ROUND.ASSESSORS_PER_APPLICATION, 3)
                .set(ROUND.SCALE_FROM, 0)
                .set(ROUND.SCALE_TO, 10)
                .set(ROUND.THRESHOLD, new BigDecimal(60))
                .set(ROUND.ALLOWED_KINDS, new String[] {"CHARITY"})
                .set(ROUND.NATIONS, new String[] {"ENGLAND"})
                .set(ROUND.CREATED_AT, now)
                .set(ROUND.PUBLISHED_AT, now)
                .execute();
        db.insertInto(APPLICATION)
                .set(APPLICATION.ID, application.value())
                .set(APPLICATION.ROUND_ID, round.value())
                .set(APPLICATION.ORGANISATION_ID, hearth.value())
                .set(APPLICATION.ORGANISATION_NAME, "Hearth and Harbour")
                .set(APPLICATION.REFERENCE, "A2-01")
                .set(APPLICATION.TITLE, "Shared Lives in three counties")
                .set(APPLICATION.SUMMARY, "We recruit carers.")
                .set(APPLICATION.STATUS, "FUNDED")
                .set(APPLICATION.AMOUNT, AMOUNT.pounds())
                .set(APPLICATION.STARTED_AT, now)
                .set(APPLICATION.STARTED_BY, mair.value())
                .set(APPLICATION.CLOSES_AT, now.minus(Duration.ofDays(60)))
                .execute();
        db.insertInto(BUDGET_LINE)
                .set(BUDGET_LINE.ID, UUID.randomUUID())
                .set(BUDGET_LINE.APPLICATION_ID, application.value())
                .set(BUDGET_LINE.POSITION, 1)
                .set(BUDGET_LINE.CATEGORY, "STAFF")
                .set(BUDGET_LINE.DESCRIPTION, "Recruitment officer")
                .set(BUDGET_LINE.AMOUNT, AMOUNT.pounds())
                .execute();
        rateAtApplication();
        milestone(1, "Recruit", today.plusDays(60), "33.33");
        milestone(2, "Twenty carers", today.plusDays(120), "33.33");
        return milestone(3, "Thirty arrangements", today.plusDays(300), "33.34");
    }

    /** Everything helped when they applied, but the workforce. */
    private void rateAtApplication() {
        db.insertInto(
                        CONDITION_RATING,
                        CONDITION_RATING.APPLICATION_ID,
                        CONDITION_RATING.OCCASION,
                        CONDITION_RATING.RATER,
                        CONDITION_RATING.RATED_BY,
                        CONDITION_RATING.PARAMETER,
                        CONDITION_RATING.RATING,
                        CONDITION_RATING.NARRATIVE,
                        CONDITION_RATING.RATED_AT)
                .select(select(
                                inline(application.value()),
                                inline(ConditionRating.AT_APPLICATION),
                                inline(Rater.SELF.name()),
                                inline(mair.value()),
                                CONDITION_PARAMETER.CODE,
                                when(CONDITION_PARAMETER.CODE.eq("SYS1"), -1).otherwise(1),
                                inline("As we applied"),
                                inline(Instant.now().minus(Duration.ofDays(90))))
                        .from(CONDITION_PARAMETER))
                .execute();
    }

    private int milestone(int position, String title, LocalDate dueOn, String share) {
        return db.insertInto(PLANNED_MILESTONE)
                .set(PLANNED_MILESTONE.ID, UUID.randomUUID())
                .set(PLANNED_MILESTONE.APPLICATION_ID, application.value())
                .set(PLANNED_MILESTONE.POSITION, position)
                .set(PLANNED_MILESTONE.TITLE, title)
                .set(PLANNED_MILESTONE.DUE_ON, dueOn)
                .set(PLANNED_MILESTONE.PAYMENT_SHARE, new BigDecimal(share))
                .execute();
    }
}
