package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProfileFieldTest {

    /** What is kept is read again as itself: shown in a field and saved untouched it changes nothing. */
    @Property
    void whateverIsReadIsReadAgainAsItself(@ForAll ProfileField field, @ForAll("typed") String typed) {
        field.read(typed).ifPresent(kept -> assertThat(field.read(kept)).contains(kept));
    }

    @Property
    void aCompanyNumberIsKnownHoweverItIsSpaced(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        var digits = String.format(Locale.ROOT, "%08d", number);

        assertThat(ProfileField.COMPANY_NUMBER.read(digits.substring(0, 4) + " " + digits.substring(4)))
                .contains(digits);
        assertThat(ProfileField.COMPANY_NUMBER.read("sc" + digits.substring(2))).contains("SC" + digits.substring(2));
        assertThat(ProfileField.COMPANY_NUMBER.read(digits + "0")).isEmpty();
    }

    @Property
    void aCharityNumberBelongsToOneOfThreeRegisters(@ForAll @IntRange(min = 0, max = 999_999) int number) {
        var digits = String.format(Locale.ROOT, "%06d", number);

        assertThat(ProfileField.CHARITY_NUMBER.read(digits)).contains(digits);
        assertThat(ProfileField.CHARITY_NUMBER.read("1" + digits)).contains("1" + digits);
        assertThat(ProfileField.CHARITY_NUMBER.read("sc " + digits)).contains("SC" + digits);
        assertThat(ProfileField.CHARITY_NUMBER.read("nic10" + digits.substring(2)))
                .contains("NIC10" + digits.substring(2));
        assertThat(ProfileField.CHARITY_NUMBER.read("GB" + digits)).isEmpty();
        assertThat(ProfileField.CHARITY_NUMBER.read("NIC" + digits + "1")).isEmpty();
    }

    @Property
    void anAmountIsReadToThePennyAsPeopleWriteIt(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long pence) {
        var pounds = BigDecimal.valueOf(pence, 2);

        assertThat(ProfileField.INCOME.read(String.format(Locale.ROOT, "£%,.2f", pounds)))
                .contains(pounds.toPlainString());
        assertThat(ProfileField.INCOME.read(pounds + "1")).isEmpty();
        assertThat(ProfileField.INCOME.read("-" + pounds)).isEmpty();
    }

    @Test
    void aWebsiteIsAnAddressOfTheWebAndNothingElse() {
        assertThat(ProfileField.WEBSITE.read("www.harbour.example")).contains("https://www.harbour.example");
        assertThat(ProfileField.WEBSITE.read("http://harbour.example/who?we=are"))
                .contains("http://harbour.example/who?we=are");
        assertThat(ProfileField.WEBSITE.read("javascript:alert(1)")).isEmpty();
        assertThat(ProfileField.WEBSITE.read("harbour")).isEmpty();
        assertThat(ProfileField.WEBSITE.read("https://x.example/\"><script>")).isEmpty();
    }

    @Test
    void staffAreCountedInTenthsOfAPostAndVolunteersInPeople() {
        assertThat(ProfileField.STAFF.read("1,012.5")).contains("1012.5");
        assertThat(ProfileField.STAFF.read("12.55")).isEmpty();
        assertThat(ProfileField.VOLUNTEERS.read("40")).contains("40");
        assertThat(ProfileField.VOLUNTEERS.read("4.5")).isEmpty();
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789SCNIOE ,.£-+()/:@awxyz")
                        .ofMinLength(1)
                        .ofMaxLength(24),
                Arbitraries.of(
                        "SC123456",
                        "NIC101234",
                        "1234567",
                        "cf103nq",
                        "£1,250,000.5",
                        "2026-03-31",
                        "12.5",
                        "nia@example.org",
                        "+44 29 2018 0000",
                        "www.example.org",
                        "CIO",
                        "WALES",
                        "W06000015"));
    }
}
