package org.scalingfund.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Role;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Rows;
import org.scalingfund.testing.Stage;

/** A funder with an open round that closes in twenty days, two fund managers, and Nia who asks. */
final class AskedRound {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final String WORDS = "May we, the Harbour Trust of Northfold, begin before the agreement is signed?";
    static final String REWORDED = "Can the work begin before the agreement is signed?";
    static final String ANSWER = "No. Costs count from the day on which both sides have signed.";

    final Tenant tenant;
    final RoundId round = RoundId.random();
    final Instant opensAt = Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    final Instant closesAt = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
    final PersonId ann;
    final PersonId gwil;
    final PersonId nia;

    private final Stage stage;
    private final DSLContext db;
    private int applications;

    AskedRound(Stage stage, DSLContext db) {
        this(stage, db, "OPEN");
    }

    AskedRound(Stage stage, DSLContext db, String status) {
        this.stage = stage;
        this.db = db;
        tenant = stage.tenant("Asked");
        ann = stage.person("Ann Lee", tenant, Role.FUND_MANAGER);
        gwil = stage.person("Gwil Parry", tenant, Role.FUND_MANAGER);
        nia = stage.person("Nia Penhallow");
        insert(round, status, "A2");
    }

    /** Another round of the same funder. */
    RoundId another() {
        var other = RoundId.random();
        insert(other, "OPEN", "A3");
        return other;
    }

    /** An organisation with an application in {@code status}; its lead. */
    PersonId applicant(String name, RoundId to, String status) {
        var lead = stage.person(name);
        apply(stage.organisation("Hearth and Harbour", lead), lead, to, status);
        return lead;
    }

    void apply(OrganisationId organisation, PersonId lead, RoundId to, String status) {
        var application = Rows.application(ApplicationId.random(), to, organisation, lead, closesAt);
        application.setReference("A2-%02d".formatted(++applications));
        application.setStatus(status);
        stage.inTransaction(Standpoint.in(tenant.id()), () -> db.executeInsert(application));
    }

    /** When questions end while nobody has set anything. */
    Instant usualEnd() {
        return closesAt.atZone(LONDON).minusDays(7).toInstant();
    }

    EnquiryId asked(Enquiries enquiries) {
        return asked(enquiries, nia, WORDS);
    }

    EnquiryId asked(Enquiries enquiries, PersonId person, String words) {
        var result = stage.as(person, tenant, () -> enquiries.ask(round, words));
        return ((AskResult.Asked) result).enquiry();
    }

    EnquiryId published(Enquiries enquiries, EnquiryAnswers answers) {
        var id = asked(enquiries);
        var result = stage.as(ann, tenant, () -> answers.publish(id, REWORDED, ANSWER));
        if (!(result instanceof AnswerResult.Done)) {
            throw new AssertionError(result);
        }
        return id;
    }

    /** The path of the round's public page. */
    String page() {
        return "/" + tenant.space() + "/rounds/" + round;
    }

    private void insert(RoundId id, String status, String code) {
        var fund = Rows.fund(FundId.random());
        // The pages of a draft read its whole fund, and no fund is without a summary.
        fund.setSummary("For care near home.");
        var row = Rows.round(id, new FundId(fund.getId()), opensAt, closesAt);
        row.setStatus(status);
        row.setCode(code);
        if (status.equals("DRAFT")) {
            row.setPublishedAt(null);
        }
        stage.inTransaction(Standpoint.in(tenant.id()), () -> {
            db.executeInsert(fund);
            return db.executeInsert(row);
        });
    }
}
