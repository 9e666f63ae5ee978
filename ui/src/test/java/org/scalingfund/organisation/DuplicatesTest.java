package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scalingfund.db.Tables.ORGANISATION;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class DuplicatesTest {
    @Autowired
    Duplicates duplicates;

    @Autowired
    DSLContext db;

    @Autowired
    Stage stage;

    Tenant here;
    PersonId nia;
    PersonId platform;
    final String number = "98" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    final String postcode = "ZZ" + ThreadLocalRandom.current().nextInt(10, 99) + " 1AA";

    @BeforeEach
    void people() {
        here = stage.tenant("Here");
        nia = stage.person("Nia");
        platform = stage.platformAdministrator("Pat");
    }

    @Test
    void whoRegistersIsAskedWhetherOneThatIsCalledAlikeAtTheSamePostcodeIsTheirs() {
        registered("The Harbour & Quay Care Ltd", "");

        assertThat(similar("Harbour and Quay Care")).containsExactly("The Harbour & Quay Care Ltd");
        assertThat(similar("Harbour Care")).isEmpty();
    }

    @Test
    void whoRunsThePlatformSeesWhichShareANumberOrANameAndAPostcode() {
        var first = registered("Harbour Care", number);
        var second = registered("Harbour Care CIO", number);
        registered("Lantern Trust", "");

        var found = stage.as(platform, here, duplicates::all).stream()
                .filter(one -> one.organisations().stream()
                        .anyMatch(organisation -> organisation.id().equals(first)))
                .toList();

        assertThat(found)
                .extracting(LikelyDuplicates::reason)
                .containsExactly(LikelyDuplicates.Reason.CHARITY_NUMBER, LikelyDuplicates.Reason.NAME_AND_POSTCODE);
        assertThat(found)
                .allSatisfy(one -> assertThat(one.organisations())
                        .extracting(LikelyDuplicates.Registered::id)
                        .containsExactly(first, second));
        assertThat(found.getFirst().organisations().getFirst().members()).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesThem() {
        assertThatThrownBy(() -> stage.as(nia, here, duplicates::all)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> similar(String name) {
        return stage.as(
                nia,
                here,
                () -> duplicates.similar(new NewOrganisation(
                        name, OrganisationKind.CHARITY, "", "", "", postcode.toLowerCase(Locale.ROOT))));
    }

    /** As before numbers were compared when somebody registers. */
    private OrganisationId registered(String name, String charity) {
        var organisation = stage.organisation(name, nia);
        stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.update(ORGANISATION)
                        .set(ORGANISATION.CHARITY_NUMBER, charity.isEmpty() ? null : charity)
                        .set(ORGANISATION.POSTCODE, postcode)
                        .where(ORGANISATION.ID.eq(organisation.value()))
                        .execute());
        return organisation;
    }
}
