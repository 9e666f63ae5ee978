package org.scalingfund.award;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Component;

/**
 * Writes an agreement as a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-3a). The
 * typeface comes with PDFBox, under the SIL Open Font Licence.
 */
@Component
class AgreementDocument {
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Texts texts;

    AgreementDocument(Texts texts) {
        this.texts = texts;
    }

    void write(AwardSheet sheet, Locale language, ZoneId zone, OutputStream stream) throws IOException {
        var page = new AgreementPage(texts, new Formats(language, zone)).of(sheet);
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(
                        () -> Objects.requireNonNull(
                                AgreementDocument.class.getResourceAsStream(TYPEFACE), "PDFBox brings it"),
                        "Liberation Sans")
                .withProducer(texts.get("base.product", language))
                .withW3cDocument(page, null)
                .toStream(stream)
                .run();
    }
}
