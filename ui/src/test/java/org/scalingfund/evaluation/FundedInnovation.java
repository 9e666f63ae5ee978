package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.scalingfund.db.Tables.FUNDED_GRANT;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.FundedApplication;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.Offers;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.milestone.Grants;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportSheet.Content;
import org.scalingfund.milestone.Reports;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.Stage;
import org.springframework.context.ApplicationContext;

/** A grant in delivery whose applicant rated every condition, with an evaluator and an auditor. */
final class FundedInnovation {
    final FundedApplication funded;
    final GrantId grant;
    final PersonId evaluator;
    final PersonId auditor;

    private final ApplicationContext product;
    private final Stage stage;

    FundedInnovation(ApplicationContext product) {
        this.product = product;
        stage = the(Stage.class);
        var db = the(DSLContext.class);
        funded = new FundedApplication(stage, db);
        evaluator = stage.person("Elin Vaughan", funded.tenant, Role.EVALUATOR);
        auditor = stage.person("Ada Okafor", funded.tenant, Role.AUDITOR);
        var award =
                funded.inForce(the(Offers.class), the(OfferAnswers.class), the(Agreements.class), the(DueSteps.class));
        grant = stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(FUNDED_GRANT.ID.convertFrom(GrantId::new))
                        .from(FUNDED_GRANT)
                        .where(FUNDED_GRANT.AWARD_ID.eq(award.value()))
                        .fetchSingle(mapping(id -> id)));
    }

    <T> T the(Class<T> service) {
        return product.getBean(service);
    }

    <T> T as(PersonId person, Supplier<T> deed) {
        return stage.as(person, funded.tenant, deed);
    }

    /** The draft of a report on the milestone at this place, counted from 0. */
    ReportId draft(int milestone) {
        var id = as(funded.ann, () -> the(Grants.class).find(grant))
                .orElseThrow()
                .milestones()
                .get(milestone)
                .id();
        return as(funded.mair, () -> the(Reports.class).open(id)).orElseThrow().id();
    }

    void submit(ReportId report) {
        funded.rateConditions(the(Conditions.class), report);
        as(funded.mair, () -> {
            var reports = the(Reports.class);
            reports.save(report, 0, new Content("It went as planned.", "", Money.of("1000.00")));
            return reports.submit(report, 1);
        });
    }

    boolean rate(PersonId person, String occasion, Rater rater, String parameter, int rating) {
        return as(
                person,
                () -> the(Conditions.class)
                        .rate(
                                funded.application,
                                occasion,
                                rater,
                                List.of(new Conditions.Rated(parameter, rating, "Because"))));
    }
}
