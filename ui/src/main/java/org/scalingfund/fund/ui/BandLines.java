package org.scalingfund.fund.ui;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scalingfund.fund.Band;

/** Bands as people write them, one a line: "9-10 Outstanding", or "0 No answer". */
final class BandLines {
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\d{1,3})\\s*(?:(?:-|–|to|i)\\s*(\\d{1,3}))?\\s*[:.]?\\s+(\\S.*?)\\s*");

    private BandLines() {}

    static String write(List<Band> bands) {
        return bands.stream().map(BandLines::write).collect(joining("\n"));
    }

    /** Nothing when a line is no band. */
    static Optional<List<Band>> read(String text) {
        var bands = new ArrayList<Band>();
        for (var line : text.lines().filter(written -> !written.isBlank()).toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var from = Integer.parseInt(parts.group(1));
            var to = parts.group(2) == null ? from : Integer.parseInt(parts.group(2));
            bands.add(new Band(Math.min(from, to), Math.max(from, to), parts.group(3)));
        }
        return Optional.of(bands);
    }

    private static String write(Band band) {
        var scores = band.from() == band.to() ? "" + band.from() : band.from() + "-" + band.to();
        return scores + " " + band.description().replace('\n', ' ');
    }
}
