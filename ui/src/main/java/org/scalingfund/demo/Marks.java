package org.scalingfund.demo;

import org.scalingfund.assessment.Scale;
import org.springframework.stereotype.Component;

/** What the demonstration's assessors give: Bea is lenient, Dilys severe, and once two of them lie far apart. */
@Component
class Marks {
    static final double WORTH_FUNDING = 0.62;
    private static final double GOOD = 0.75;
    private static final int WHERE_TWO_LIE_APART = 5;
    private static final int FAR_APART = 5;

    private final Material material;

    Marks(Material material) {
        this.material = material;
    }

    int points(ApplicationPlot plot, String assessor, int place, Scale scale) {
        var middling = plot.material.points().get(place);
        if (place == WHERE_TWO_LIE_APART && assessor.equals("dilys") && liesApart(plot)) {
            return middling + 1 - FAR_APART;
        }
        var given = middling + leaning(assessor, place) + (secondThoughts(plot, assessor, place) ? 1 : 0);
        return Math.max(scale.from(), Math.min(scale.to(), given));
    }

    /** Somewhere from 0 to 1 on the scale, over all criteria. */
    double mean(ApplicationPlot plot, String assessor, Scale scale) {
        var sum = 0.0;
        var criteria = plot.material.points().size();
        for (var place = 0; place < criteria; place++) {
            sum += share(points(plot, assessor, place, scale), scale);
        }
        return sum / criteria;
    }

    String remark(ApplicationPlot plot, String assessor, int place, Scale scale) {
        var remarks = material.remarks();
        var fitting = switch (band(share(points(plot, assessor, place, scale), scale))) {
            case "high" -> remarks.high();
            case "middle" -> remarks.middle();
            default -> remarks.low();
        };
        return fitting.get(Math.floorMod(plot.variant() + assessor.hashCode() + 3 * place, fitting.size()));
    }

    static String band(double share) {
        return share >= GOOD ? "high" : share >= WORTH_FUNDING ? "middle" : "low";
    }

    private static double share(int points, Scale scale) {
        return (double) (points - scale.from()) / (scale.to() - scale.from());
    }

    private static int leaning(String assessor, int place) {
        return switch (assessor) {
            case "bea" -> place % 4 == 0 ? 2 : 1;
            case "dilys" -> place % 2 == 0 ? -1 : -2;
            default -> 0;
        };
    }

    private static boolean secondThoughts(ApplicationPlot plot, String assessor, int place) {
        return place == 6 && assessor.equals("cai") && plot.key().equals("A2-14");
    }

    private static boolean liesApart(ApplicationPlot plot) {
        return plot.key().equals("A2-03") || plot.key().equals("A3-03");
    }
}
