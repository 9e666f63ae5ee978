package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.APPLICATION_PROFILE;

import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Role;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.ProfileField;
import org.scalingfund.organisation.ProfilePart;
import org.scalingfund.organisation.ProfileResult;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an organisation says of itself goes along with its application, to that funder and to nobody else. */
@ProductTest
class ApplicationProfilesTest {
    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Applications applications;

    @Autowired
    Outlines outlines;

    @Autowired
    Answers answers;

    @Autowired
    Budgets budgets;

    @Autowired
    DeliveryPlans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    ApplicationProfiles applied;

    @Autowired
    ApplicationContents contents;

    @Autowired
    OrganisationProfiles profiles;

    OpenRound open;
    PersonId ann;

    @BeforeEach
    void openARound() {
        open = new OpenRound(stage, db);
        ann = stage.person("Ann Lee", open.tenant, Role.FUND_MANAGER);
    }

    @Test
    void theFunderReadsWhatTheOrganisationSaidWhenItSubmittedWhateverItSaysLater() {
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Saltmouth");
        say(ProfilePart.CONTACT, ProfileField.CONTACT_NAME, "Mair Rees");
        var id = submitted();
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Milford");

        var read = stage.as(ann, open.tenant, () -> applied.appliedAs(id)).orElseThrow();

        assertThat(read.profile().text(ProfileField.TOWN)).isEqualTo("Saltmouth");
        assertThat(read.profile().text(ProfileField.CONTACT_NAME)).isEqualTo("Mair Rees");
        assertThat(read.takenAt())
                .isEqualTo(stage.as(open.mair, open.tenant, () -> submissions.receipt(id))
                        .orElseThrow()
                        .submittedAt());
    }

    @Test
    void whoeverJudgesReadsItWithoutWhomToContact() {
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Saltmouth");
        say(ProfilePart.CONTACT, ProfileField.CONTACT_NAME, "Mair Rees");
        var id = submitted();

        var read = stage.inTransaction(Standpoint.in(open.tenant.id(), ann), () -> contents.organisationOf(id))
                .orElseThrow();

        assertThat(read.profile().text(ProfileField.TOWN)).isEqualTo("Saltmouth");
        assertThat(read.profile().part(ProfilePart.CONTACT).values()).containsOnly("");
    }

    @Test
    void ofADraftTheFunderReadsNothingAndTheApplicantWhatWillGoAlong() {
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Saltmouth");
        var id = open.started(applications);

        assertThat(stage.as(ann, open.tenant, () -> applied.appliedAs(id))).isEmpty();
        var own = stage.as(open.dev, open.tenant, () -> applied.own(id)).orElseThrow();
        assertThat(own.organisation()).isEqualTo(open.hearth);
        assertThat(own.profile().text(ProfileField.TOWN)).isEqualTo("Saltmouth");
        assertThat(own.profile().missing()).contains(ProfileField.INCOME, ProfileField.CONTACT_EMAIL);
        assertThat(stage.as(stage.person("Mallory"), open.tenant, () -> applied.own(id)))
                .isEmpty();
    }

    @Test
    void whatCameAlongBeforeProfilesWereKeptIsSaidToBeAsOfToday() {
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Saltmouth");
        var id = submitted();
        stage.inTransaction(
                Standpoint.in(open.tenant.id()),
                () -> db.deleteFrom(APPLICATION_PROFILE)
                        .where(APPLICATION_PROFILE.APPLICATION_ID.eq(id.value()))
                        .execute());
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Milford");

        var read = stage.as(ann, open.tenant, () -> applied.appliedAs(id)).orElseThrow();

        assertThat(read.takenAt()).isNull();
        assertThat(read.profile().text(ProfileField.TOWN)).isEqualTo("Milford");
    }

    @Test
    void anotherFunderReadsNothingOfIt() {
        say(ProfilePart.ADDRESS, ProfileField.TOWN, "Saltmouth");
        var id = submitted();
        var elsewhere = stage.tenant("Whole Family");
        var gwil = stage.person("Gwil", elsewhere, Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR);

        assertThat(stage.as(gwil, elsewhere, () -> applied.appliedAs(id))).isEmpty();
        assertThatThrownBy(() -> stage.as(gwil, open.tenant, () -> applied.appliedAs(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(stage.inTransaction(Standpoint.in(elsewhere.id(), gwil), () -> db.fetchCount(APPLICATION_PROFILE)))
                .isZero();
        assertThat(stage.inTransaction(Standpoint.in(open.tenant.id(), ann), () -> db.fetchCount(APPLICATION_PROFILE)))
                .isEqualTo(1);
    }

    private ApplicationId submitted() {
        var id = open.complete(applications, outlines, answers, budgets, plans);
        assertThat(stage.as(open.mair, open.tenant, () -> submissions.submit(id, true)))
                .isInstanceOf(SubmitResult.Submitted.class);
        return id;
    }

    private void say(ProfilePart part, ProfileField field, String text) {
        stage.run(open.mair, open.tenant, () -> {
            var seen = profiles.find(open.hearth).orElseThrow().part(part);
            var wanted = new EnumMap<>(seen);
            wanted.putAll(Map.of(field, text));
            assertThat(profiles.save(open.hearth, part, seen, wanted)).isInstanceOf(ProfileResult.Saved.class);
        });
    }
}
