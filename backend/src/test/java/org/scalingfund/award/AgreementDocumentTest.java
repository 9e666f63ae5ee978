package org.scalingfund.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Money;
import org.scalingfund.base.Texts;
import org.scalingfund.organisation.OrganisationId;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Checked by veraPDF, the reference validator. */
class AgreementDocumentTest {
    private final AgreementDocument document = new AgreementDocument(new Texts());

    @BeforeAll
    static void prepareValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void aScreenReaderCanReadItAndAnArchiveCanKeepIt(String language) throws Exception {
        var file = written(Locale.of(language));

        assertThat(failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).contains("A2-01");
        }
    }

    @Test
    void itSaysWhoGetsHowMuchForWhatAndWhen() throws Exception {
        try (var pdf = Loader.loadPDF(written(Texts.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Grant agreement A2-01",
                            "Nation and Neighbourhood Care Fund",
                            "Hearth & Harbour <Shared Lives>",
                            "at most £612,500.50",
                            "26 February 2027",
                            "£153,125.13",
                            "Terms version " + AgreementPage.TERMS_VERSION,
                            "Not yet signed");
        }
    }

    @Test
    void inWelshItIsWelsh() throws Exception {
        try (var pdf = Loader.loadPDF(written(Texts.WELSH))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Cytundeb grant A2-01", "26 Chwefror 2027", "Heb ei lofnodi eto");
        }
    }

    private byte[] written(Locale language) throws IOException {
        var stream = new ByteArrayOutputStream();
        document.write(sheet(), language, Formats.UK_TIME, stream);
        return stream.toByteArray();
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(failed -> failed.getRuleId() + " " + failed.getMessage())
                    .toList();
        }
    }

    private static AwardSheet sheet() {
        return new AwardSheet(
                AwardId.random(),
                new AwardSheet.Status(
                        AwardStatus.ACCEPTED,
                        Instant.parse("2026-10-01T09:00:00Z"),
                        Instant.parse("2026-10-31T17:00:00Z"),
                        Instant.parse("2026-10-02T09:00:00Z")),
                new AwardSheet.Parties(
                        "Nation and Neighbourhood Care Fund",
                        "Accelerating reform",
                        "Siân Ŵyn-Ŷorath",
                        OrganisationId.random(),
                        "Hearth & Harbour <Shared Lives>"),
                new AwardSheet.Purpose(
                        ApplicationId.random(),
                        "A2-01",
                        "Shared Lives in three counties",
                        "Recruiting and supporting Shared Lives carers.",
                        "Round A2",
                        LocalDate.parse("2027-01-04"),
                        LocalDate.parse("2028-12-15"),
                        List.of("A carer-recruitment officer", "Training for forty carers")),
                Money.of("612500.50"),
                List.of(
                        new AgreedMilestone(1, "Recruit", LocalDate.parse("2027-02-26"), Money.of("153125.13")),
                        new AgreedMilestone(2, "40 enquiries", LocalDate.parse("2027-06-30"), Money.of("153125.13")),
                        new AgreedMilestone(3, "20 carers", LocalDate.parse("2027-10-29"), Money.of("153125.12")),
                        new AgreedMilestone(
                                4, "30 arrangements", LocalDate.parse("2028-03-31"), Money.of("153125.12"))),
                new AwardSheet.Signature(null, null),
                new AwardSheet.Signature(null, null));
    }
}
