package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void companyNumbersAreWrittenAsTheRegisterDoes() {
        assertThat(CompanyNumber.parse("123456")).contains(new CompanyNumber("00123456"));
        assertThat(CompanyNumber.parse(" sc 123456 ")).contains(new CompanyNumber("SC123456"));
        assertThat(CompanyNumber.parse("SL12345A")).contains(new CompanyNumber("SL12345A"));
        assertThat(CompanyNumber.parse("IP1234AB")).contains(new CompanyNumber("IP1234AB"));
        assertThat(CompanyNumber.parse("XX123456")).isEmpty();
        assertThat(CompanyNumber.parse("123456789")).isEmpty();
        assertThat(CompanyNumber.parse("")).isEmpty();
    }

    @Test
    void charityNumbersAreOfOneOfThreeRegisters() {
        assertThat(CharityNumber.parse("1234567")).contains(new CharityNumber("1234567"));
        assertThat(CharityNumber.parse("sc042386")).contains(new CharityNumber("SC042386"));
        assertThat(CharityNumber.parse("NIC 100019")).contains(new CharityNumber("NIC100019"));
        assertThat(CharityNumber.parse("12345")).isEmpty();
        assertThat(CharityNumber.parse("NIC200019")).isEmpty();
    }

    @Test
    void postcodesAreKnownByTheirShape() {
        assertThat(Postcode.parse("cf103nq")).contains(new Postcode("CF10 3NQ"));
        assertThat(Postcode.parse("SW1A 1AA")).contains(new Postcode("SW1A 1AA"));
        assertThat(Postcode.parse("m11ae")).contains(new Postcode("M1 1AE"));
        assertThat(Postcode.parse("CF10")).isEmpty();
        assertThat(Postcode.parse("nowhere")).isEmpty();
    }
}
