package org.scalingfund.evaluation.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.scalingfund.evaluation.Rater;

/** Draws where each side sees something between a strong barrier and a strong help; the words stand beside it. */
final class ConditionSvg {
    private static final int WIDTH = 240;
    private static final int LEFT = 14;
    private static final int STEP = 53;
    private static final int ROW = 20;

    private final StringBuilder svg = new StringBuilder();

    String draw(Map<Rater, BigDecimal> ratings) {
        var sides = ConditionWords.SIDES.stream().filter(ratings::containsKey).toList();
        var height = ROW * Math.max(sides.size(), 1) + 8;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' aria-hidden='true' width='%d' height='%d' viewBox='0 0 %d %d'>",
                WIDTH, height, WIDTH, height);
        ratings.values().stream()
                .min(BigDecimal::compareTo)
                .ifPresent(lowest -> ratings.values().stream()
                        .max(BigDecimal::compareTo)
                        .ifPresent(highest -> add(
                                "<rect class='gap' x='%.1f' y='2' width='%.1f' height='%d' rx='4'/>",
                                x(lowest) - 2, x(highest) - x(lowest) + 4, height - 4)));
        for (var point = -2; point <= 2; point++) {
            var at = x(BigDecimal.valueOf(point));
            add(
                    "<line class='%s' x1='%.1f' y1='2' x2='%.1f' y2='%d'/>",
                    point == 0 ? "zero" : "tick", at, at, height - 2);
        }
        for (var place = 0; place < sides.size(); place++) {
            var side = sides.get(place);
            mark(side, x(ratings.getOrDefault(side, BigDecimal.ZERO)), 4 + ROW * place + ROW / 2);
        }
        return svg.append("</svg>").toString();
    }

    /** The sign of a side alone, for its place beside the words. */
    static String sign(Rater side) {
        var drawing = new ConditionSvg();
        drawing.add(
                "<svg xmlns='http://www.w3.org/2000/svg' aria-hidden='true' width='16' height='16' viewBox='0 0 16 16'>");
        drawing.mark(side, 8, 8);
        return drawing.svg.append("</svg>").toString();
    }

    private void mark(Rater side, double x, double y) {
        switch (side) {
            case SELF, PARTNER -> add("<circle class='self' cx='%.1f' cy='%.1f' r='6'/>", x, y);
            case ASSESSOR -> add("<rect class='assessor' x='%.1f' y='%.1f' width='11' height='11'/>", x - 5.5, y - 5.5);
            case EVALUATOR -> add("<path class='evaluator' d='M%.1f %.1fl7 7l-7 7l-7 -7z'/>", x, y - 7);
        }
    }

    private static double x(BigDecimal rating) {
        return LEFT + STEP * (rating.doubleValue() + 2);
    }

    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }
}
