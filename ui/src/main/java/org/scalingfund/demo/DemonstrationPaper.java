package org.scalingfund.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A short paper as a PDF of one page, as people attach them. */
final class DemonstrationPaper {
    private static final int CHARACTERS_A_LINE = 84;

    private DemonstrationPaper() {}

    static byte[] titled(String title, List<String> paragraphs) {
        var text = new StringBuilder("BT /F1 15 Tf 56 780 Td 20 TL\n");
        lines(title).forEach(line -> show(text, line));
        text.append("/F1 11 Tf 15 TL T*\n");
        for (var paragraph : paragraphs) {
            lines(paragraph).forEach(line -> show(text, line));
            text.append("T*\n");
        }
        text.append("ET");
        return file(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + latin(text.toString()).length + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    }

    private static void show(StringBuilder text, String line) {
        text.append('(')
                .append(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj T*\n");
    }

    private static List<String> lines(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (line.length() + word.length() > CHARACTERS_A_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The objects with the table that says where each begins. */
    private static byte[] file(List<String> objects) {
        var file = new ByteArrayOutputStream();
        var table = new StringBuilder("0000000000 65535 f \n");
        file.writeBytes(latin("%PDF-1.4\n"));
        for (var i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(latin((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
        }
        var end = "xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<< /Size " + (objects.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n" + file.size() + "\n%%EOF\n";
        file.writeBytes(latin(end));
        return file.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
