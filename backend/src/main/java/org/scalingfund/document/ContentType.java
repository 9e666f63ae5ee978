package org.scalingfund.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by what is in it. Its name is not looked at: a name can say anything. */
@Component
class ContentType {
    private static final String WITH_MACROS = "application/vnd.ms-office.macroenabled";
    private static final String ZIP = "application/zip";
    private static final String OFFICE_OPEN_XML = "application/x-tika-ooxml";

    /** The part that makes a package what it is. */
    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", MediaTypes.WORD,
            "xl/workbook.xml", MediaTypes.EXCEL,
            "ppt/presentation.xml", MediaTypes.POWERPOINT);

    private final Tika tika = new Tika();

    String of(Path file) throws IOException {
        String detected;
        try (var stream = Files.newInputStream(file)) {
            detected = tika.detect(stream);
        }
        return detected.equals(ZIP) || detected.equals(OFFICE_OPEN_XML) ? ofPackage(file, detected) : detected;
    }

    /** Reads the list of contents only; nothing is unpacked, however large it says it is. */
    private static String ofPackage(Path file, String otherwise) throws IOException {
        try (var contents = new ZipFile(file.toFile())) {
            if (contents.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return WITH_MACROS;
            }
            var mains = MAIN_PARTS.entrySet().stream()
                    .filter(part -> contents.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .toList();
            return mains.size() == 1 && contents.getEntry("[Content_Types].xml") != null ? mains.getFirst() : otherwise;
        } catch (ZipException notReadable) {
            return ZIP;
        }
    }
}
