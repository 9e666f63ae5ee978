package org.scalingfund.award;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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

    static {
        XRLog.setLoggerImpl(new PdfWords());
    }

    private final Texts texts;

    AgreementDocument(Texts texts) {
        this.texts = texts;
    }

    void write(AwardSheet sheet, Locale language, ZoneId zone, OutputStream stream) throws IOException {
        var page = new AgreementPage(texts, new Formats(language, zone)).of(sheet);
        try (var document = new PDDocument();
                var typeface = typeface()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(new PDFontSupplier(PDType0Font.load(document, typeface, true)), "Liberation Sans")
                    .withProducer(texts.get("base.product", language))
                    .withW3cDocument(page, null)
                    .toStream(stream)
                    .run();
        }
    }

    /** Without its rules for ligatures: looking for them takes longer than all the rest, and the words say the same. */
    private static TrueTypeFont typeface() throws IOException {
        var file = Objects.requireNonNull(AgreementDocument.class.getResourceAsStream(TYPEFACE), "PDFBox brings it");
        try (file) {
            var typeface = new TTFParser().parse(new RandomAccessReadBuffer(file));
            typeface.setEnableGsub(false);
            return typeface;
        }
    }
}
