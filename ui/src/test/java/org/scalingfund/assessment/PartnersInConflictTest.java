package org.scalingfund.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.APPLICATION_PARTNER;
import static org.scalingfund.db.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Rows;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to a partner of the applicant is as near to the application as the applicant. */
@ProductTest
class PartnersInConflictTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Allocations allocations;

    @Autowired
    Assessments assessments;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    RoundLifecycle rounds;

    @Autowired
    DueSteps steps;

    AssessmentScene scene;
    PersonId fay;
    PersonId lena;
    OrganisationId hearth;
    OrganisationId fenland;
    ApplicationId application;

    @BeforeEach
    void setTheScene() {
        scene = new AssessmentScene(
                stage,
                new AssessmentScene.Parts(db, allocations, assessments, lifecycle, progress, rounds, steps),
                "Assessing");
        fay = stage.person("Fay Fenn", scene.tenant, Role.ASSESSOR);
        lena = stage.person("Lena Lead");
        hearth = stage.organisation("Hearth and Harbour", lena);
        fenland = stage.organisation("Fenland Homes", fay);
        application = scene.application(hearth, lena, "5000");
    }

    @Test
    void anAssessorOfAPartnerOrOfItsMailDomainIsNotAllocated() {
        var owen = scene.assessors.getFirst();
        changeEmail(owen, "owen@fenland.example.net");
        assertThat(conflictsOf(fay)).isEmpty();

        stage.inTransaction(
                Standpoint.in(scene.tenant.id()),
                () -> db.executeInsert(Rows.partner(application, hearth, fenland, fay)));
        assertThat(conflictsOf(fay)).containsExactly(ConflictKind.SAME_ORGANISATION);
        assertThat(conflictsOf(owen)).isEmpty();
        changeEmail(fay, "fay@fenland.example.net");
        assertThat(conflictsOf(owen)).containsExactly(ConflictKind.SAME_EMAIL_DOMAIN);

        stage.inTransaction(
                Standpoint.in(scene.tenant.id()),
                () -> db.deleteFrom(APPLICATION_PARTNER)
                        .where(APPLICATION_PARTNER.APPLICATION_ID.eq(application.value()))
                        .execute());
        assertThat(conflictsOf(fay)).isEmpty();
        assertThat(conflictsOf(owen)).isEmpty();
    }

    @Test
    void assessorsReadWhoTakesPartAndWhatTheyDo() {
        stage.inTransaction(
                Standpoint.in(scene.tenant.id()),
                () -> db.executeInsert(Rows.partner(application, hearth, fenland, fay)));
        var assessment = scene.accepted(application, 1).getFirst();

        var sheet = scene.asAssessor(0, () -> assessments.sheet(assessment)).orElseThrow();

        assertThat(sheet.text().partners())
                .containsExactly(new ApplicationText.Partner("Fenland Homes", "Finds homes"));
    }

    private List<ConflictKind> conflictsOf(PersonId assessor) {
        return scene.asManager(() -> allocations.candidates(application)).stream()
                .filter(candidate -> candidate.person().equals(assessor))
                .flatMap(candidate -> candidate.conflicts().stream())
                .map(Candidate.Conflict::kind)
                .toList();
    }

    private void changeEmail(PersonId person, String email) {
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(PERSON)
                        .set(PERSON.EMAIL, person.value() + email)
                        .where(PERSON.ID.eq(person.value()))
                        .execute());
    }
}
