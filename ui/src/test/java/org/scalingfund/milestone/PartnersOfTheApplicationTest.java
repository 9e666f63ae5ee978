package org.scalingfund.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.MILESTONE;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.Applications;
import org.scalingfund.award.Agreements;
import org.scalingfund.award.Awards;
import org.scalingfund.award.FundedApplication;
import org.scalingfund.award.OfferAnswers;
import org.scalingfund.award.Offers;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Rows;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** The grant is between the funder and the organisation that leads: its partners see the application and no more. */
@ProductTest
class PartnersOfTheApplicationTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Offers offers;

    @Autowired
    OfferAnswers answers;

    @Autowired
    Agreements agreements;

    @Autowired
    Awards awards;

    @Autowired
    OwnGrants grants;

    @Autowired
    Reports reports;

    @Autowired
    Applications applications;

    @Autowired
    DueSteps dueSteps;

    @Test
    void aPartnersPeopleFollowTheApplicationButNeitherTheAwardNorTheGrant() {
        var funded = new FundedApplication(stage, db);
        var fay = stage.person("Fay Fenn");
        var fenland = stage.organisation("Fenland Homes", fay);
        stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.executeInsert(Rows.partner(funded.application, funded.hearth, fenland, fay)));
        var award = funded.inForce(offers, answers, agreements, dueSteps);
        var grant = stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(FUNDED_GRANT.ID)
                        .from(FUNDED_GRANT)
                        .where(FUNDED_GRANT.APPLICATION_ID.eq(funded.application.value()))
                        .fetchSingle(row -> new GrantId(row.value1())));
        var milestone = stage.inTransaction(
                Standpoint.in(funded.tenant.id()),
                () -> db.select(MILESTONE.ID)
                        .from(MILESTONE)
                        .where(MILESTONE.GRANT_ID.eq(grant.value()))
                        .orderBy(MILESTONE.POSITION)
                        .limit(1)
                        .fetchSingle(row -> new MilestoneId(row.value1())));
        var report = stage.as(funded.sian, funded.tenant, () -> reports.open(milestone))
                .orElseThrow()
                .id();

        assertThat(stage.as(fay, funded.tenant, () -> applications.tasks(funded.application)))
                .isPresent();
        for (PersonId person : new PersonId[] {fay, funded.sian}) {
            var theirs = person.equals(funded.sian);
            stage.run(person, funded.tenant, () -> {
                assertThat(awards.findOwn(award).isPresent()).isEqualTo(theirs);
                assertThat(awards.ownAgreement(award).isEmpty()).isNotEqualTo(theirs);
                assertThat(grants.list(null, 10).isEmpty()).isNotEqualTo(theirs);
                assertThat(grants.find(grant).isPresent()).isEqualTo(theirs);
                assertThat(grants.history(grant, null, 10).isEmpty()).isNotEqualTo(theirs);
                assertThat(reports.open(milestone).isPresent()).isEqualTo(theirs);
                assertThat(reports.find(report).isPresent()).isEqualTo(theirs);
            });
        }
    }
}
