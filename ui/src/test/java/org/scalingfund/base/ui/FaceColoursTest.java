package org.scalingfund.base.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The contrast of every pair of colours that meet, for every accent, in light and dark. */
class FaceColoursTest {
    private static final double TEXT = 4.5;
    private static final double EDGE = 3.0;
    private static final Pattern BLOCK = Pattern.compile("(:root|\\[data-accent=\"(\\w+)\"]) \\{([^}]*)}");
    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

    private record Pair(String front, String ground, double least) {}

    @Test
    void everyPairCanBeRead() throws IOException {
        var tooFaint = new ArrayList<String>();
        var accents = accents();
        assertThat(accents.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Accent.values()).map(Accent::attribute).toList());
        accents.forEach((accent, colours) -> {
            for (var pair : pairs()) {
                for (var mode = 0; mode < 2; mode++) {
                    var contrast = contrast(
                            requireNonNull(colours.get(pair.front()), pair.front())[mode],
                            requireNonNull(colours.get(pair.ground()), pair.ground())[mode]);
                    if (contrast < pair.least()) {
                        tooFaint.add("%s %s on %s (%s): %.2f"
                                .formatted(
                                        accent, pair.front(), pair.ground(), mode == 0 ? "light" : "dark", contrast));
                    }
                }
            }
        });
        assertThat(tooFaint).isEmpty();
    }

    private static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var ground : List.of("page", "page-soft", "accent-soft")) {
            for (var front : List.of("text", "text-soft", "accent", "accent-strong", "bad", "warn")) {
                pairs.add(new Pair(front, ground, TEXT));
            }
        }
        for (var tone : List.of("good", "warn", "bad", "info", "quiet")) {
            pairs.add(new Pair(tone, tone + "-soft", TEXT));
            pairs.add(new Pair("text", tone + "-soft", TEXT));
        }
        pairs.add(new Pair("on-accent", "accent", TEXT));
        pairs.add(new Pair("on-accent", "accent-strong", TEXT));
        pairs.add(new Pair("edge", "page", EDGE));
        return pairs;
    }

    private static Map<String, Map<String, int[]>> accents() throws IOException {
        var css = new ClassPathResource("META-INF/resources/face.css").getContentAsString(StandardCharsets.UTF_8);
        var accents = new LinkedHashMap<String, Map<String, int[]>>();
        var base = new HashMap<String, int[]>();
        var block = BLOCK.matcher(css);
        while (block.find()) {
            var colours = block.group(2) == null ? base : new HashMap<>(base);
            var colour = COLOUR.matcher(block.group(3));
            while (colour.find()) {
                colours.put(
                        colour.group(1),
                        new int[] {Integer.parseInt(colour.group(2), 16), Integer.parseInt(colour.group(3), 16)});
            }
            accents.put(block.group(2) == null ? "teal" : block.group(2), colours);
        }
        return accents;
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
