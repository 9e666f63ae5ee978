package org.scalingfund.document;

import java.text.Normalizer;

/** A file's name as people see it, with nothing in it that a computer might follow. */
final class FileName {
    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 20;
    private static final String UNNAMED = "file";

    private FileName() {}

    /** What is left of {@code given} without folders, control characters and characters that reverse the reading. */
    static String clean(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[<>:\"|?*;%]", "_").replaceAll("[\\s\\p{Z}]+", " ");
        name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        return name.isEmpty() ? UNNAMED : shortened(name);
    }

    /** Keeps the ending, because people tell files by it. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }
}
