package org.scalingfund.testing;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.CONDITION_PARAMETER;
import static org.scalingfund.db.Tables.CONDITION_RATING;
import static org.scalingfund.db.Tables.FUND;
import static org.scalingfund.db.Tables.ROUND;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.db.tables.records.ApplicationPartnerRecord;
import org.scalingfund.db.tables.records.ApplicationRecord;
import org.scalingfund.db.tables.records.FundRecord;
import org.scalingfund.db.tables.records.RoundRecord;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;

/** Rows for stories that begin in their middle. Whatever a story turns on it sets itself before it inserts them. */
public final class Rows {
    private Rows() {}

    /** A fund of four million. */
    public static FundRecord fund(FundId id) {
        var fund = FUND.newRecord();
        fund.setId(id.value());
        fund.setName("Accelerating");
        fund.setSummary("");
        fund.setSeniorOfficer("Ann Lee");
        fund.setBudget(new BigDecimal(4_000_000));
        fund.setCreatedAt(Instant.now());
        return fund;
    }

    /** A published round for charities in England, still without a status. Its later dates follow its deadline by 30 days each. */
    public static RoundRecord round(RoundId id, FundId fund, Instant opensAt, Instant closesAt) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var round = ROUND.newRecord();
        round.setId(id.value());
        round.setFundId(fund.value());
        round.setCode("A2");
        round.setTitle("Scaling what works");
        round.setSummary("Shared Lives and what else works, in more places.");
        round.setOpensAt(opensAt);
        round.setClosesAt(closesAt);
        round.setAssessBy(closesAt.plus(Duration.ofDays(30)));
        round.setDecideBy(closesAt.plus(Duration.ofDays(60)));
        round.setWorkFrom(today);
        round.setWorkUntil(today.plusYears(2));
        round.setBudget(new BigDecimal(4_000_000));
        round.setLeastAward(new BigDecimal(10_000));
        round.setMostAward(new BigDecimal(750_000));
        round.setAssessorsPerApplication(2);
        round.setScaleFrom(0);
        round.setScaleTo(10);
        round.setThreshold(new BigDecimal(60));
        round.setAllowedKinds(new String[] {"CHARITY"});
        round.setNations(new String[] {"ENGLAND"});
        round.setCreatedAt(opensAt);
        round.setPublishedAt(opensAt);
        return round;
    }

    /** The draft of an application for 50,000. */
    public static ApplicationRecord application(
            ApplicationId id, RoundId round, OrganisationId organisation, PersonId lead, Instant closesAt) {
        var application = APPLICATION.newRecord();
        application.setId(id.value());
        application.setRoundId(round.value());
        application.setOrganisationId(organisation.value());
        application.setOrganisationName("Hearth and Harbour");
        application.setReference("A2-01");
        application.setTitle("Shared Lives in three counties");
        application.setSummary("We recruit carers.");
        application.setStatus("DRAFT");
        application.setAmount(new BigDecimal(50_000));
        application.setStartedAt(closesAt);
        application.setStartedBy(lead.value());
        application.setClosesAt(closesAt);
        return application;
    }

    /** An organisation that has accepted to take part in an application of {@code lead}. */
    public static ApplicationPartnerRecord partner(
            ApplicationId application, OrganisationId lead, OrganisationId partner, PersonId by) {
        var now = Instant.now();
        var row = APPLICATION_PARTNER.newRecord();
        row.setId(UUID.randomUUID());
        row.setApplicationId(application.value());
        row.setLeadOrganisationId(lead.value());
        row.setInvitedName("Fenland Homes");
        row.setInvitedEmail("office@fenland.example.org");
        row.setPart("Finds homes");
        row.setStatus("ACCEPTED");
        row.setTokenHash(application.toString().getBytes(StandardCharsets.UTF_8));
        row.setInvitedAt(now);
        row.setInvitedBy(by.value());
        row.setExpiresAt(now);
        row.setOrganisationId(partner.value());
        row.setOrganisationName("Fenland Homes");
        row.setAcceptedAt(now);
        row.setAcceptedBy(by.value());
        row.setTermsVersion("1");
        return row;
    }

    /** How the applicant rated the conditions when they applied: everything helps, only the condition {@code hinders} does not. */
    public static int ratings(DSLContext db, ApplicationId application, PersonId lead, String hinders) {
        return db.insertInto(
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
                                inline("APPLICATION"),
                                inline("SELF"),
                                inline(lead.value()),
                                CONDITION_PARAMETER.CODE,
                                when(CONDITION_PARAMETER.CODE.eq(hinders), -1).otherwise(1),
                                inline("As we applied"),
                                inline(Instant.now().minus(Duration.ofDays(90))))
                        .from(CONDITION_PARAMETER))
                .execute();
    }
}
