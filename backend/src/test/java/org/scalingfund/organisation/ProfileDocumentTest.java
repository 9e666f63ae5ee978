package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Money;

class ProfileDocumentTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var profile = new OrganisationProfile(
                OrganisationKind.CHARITY,
                Map.of(ProfileField.NAME, "Harbour Care", ProfileField.INCOME, "1250000.00"),
                List.of(
                        new Policy(
                                PolicyKind.INSURANCE,
                                "",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2027, 1, 4),
                                Money.of("5000000")),
                        new Policy(
                                PolicyKind.OTHER,
                                "Lone working",
                                LocalDate.of(2025, 6, 1),
                                LocalDate.of(2028, 6, 1),
                                null)));

        assertThat(ProfileDocument.read(ProfileDocument.write(profile))).isEqualTo(profile);
    }

    @Test
    void aFieldThatIsNoLongerAskedIsPassedOver() {
        assertThat(ProfileDocument.read(
                        "{\"kind\":\"COUNCIL\",\"said\":{\"NAME\":\"Here\",\"FAX\":\"1\"},\"policies\":[]}"))
                .isEqualTo(new OrganisationProfile(
                        OrganisationKind.COUNCIL, Map.of(ProfileField.NAME, "Here"), List.of()));
    }
}
