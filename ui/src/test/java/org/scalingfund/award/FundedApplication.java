package org.scalingfund.award;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.AWARD;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Rows;
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
        var closed = now.minus(Duration.ofDays(60));
        var today = LocalDate.now(tenant.zone());
        db.executeInsert(Rows.fund(fund));
        var decided = Rows.round(round, fund, now.minus(Duration.ofDays(90)), closed);
        decided.setStatus("DECIDED");
        decided.setWorkFrom(today.plusDays(7));
        decided.setDecideBy(now.minus(Duration.ofDays(1)));
        db.executeInsert(decided);
        var funded = Rows.application(application, round, hearth, mair, closed);
        funded.setStatus("FUNDED");
        funded.setAmount(AMOUNT.pounds());
        db.executeInsert(funded);
        db.insertInto(BUDGET_LINE)
                .set(BUDGET_LINE.ID, UUID.randomUUID())
                .set(BUDGET_LINE.APPLICATION_ID, application.value())
                .set(BUDGET_LINE.POSITION, 1)
                .set(BUDGET_LINE.CATEGORY, "STAFF")
                .set(BUDGET_LINE.DESCRIPTION, "Recruitment officer")
                .set(BUDGET_LINE.AMOUNT, AMOUNT.pounds())
                .execute();
        Rows.ratings(db, application, mair, "SYS1");
        milestone(1, "Recruit", today.plusDays(60), "33.33");
        milestone(2, "Twenty carers", today.plusDays(120), "33.33");
        return milestone(3, "Thirty arrangements", today.plusDays(300), "33.34");
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
