package org.scalingfund.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.Money;

/**
 * The applications of a round in the order of their totals, with what they cost together and where the budget ends.
 * Equal totals share a rank, and the money reaches all of them or none: between equals people choose, not the order of
 * a list.
 */
public record Ranking(Money budget, BigDecimal threshold, List<Line> lines) {

    /** Where a total lies against the line, given how sure it is. */
    public enum Zone {
        CLEARLY_ABOVE,
        NEAR_THE_LINE,
        CLEARLY_BELOW
    }

    /**
     * One application in its place.
     *
     * @param rank shared by equal totals; 0 for one without any score
     * @param eligibleForFunding reaches the threshold and has the assessors' support
     * @param runningCost what this and everything above it ask for together, as far as it could be funded
     * @param withinBudget could be funded, and so could everything above it and its equals
     */
    public record Line(
            int rank,
            Standing standing,
            boolean eligibleForFunding,
            Money runningCost,
            boolean withinBudget,
            Zone zone) {}

    /** Where the money, or else the threshold, draws the line, in percent. */
    public BigDecimal line() {
        return line(lines, threshold);
    }

    /** The applications that could be funded but for the money. */
    public List<Line> beyondBudget() {
        return lines.stream()
                .filter(line -> line.eligibleForFunding() && !line.withinBudget())
                .toList();
    }

    static Ranking of(Money budget, BigDecimal threshold, List<Standing> standings) {
        var order = Comparator.<Standing, BigDecimal>comparing(s -> s.total().orElse(BigDecimal.ONE.negate()))
                .reversed()
                .thenComparing(Standing::reference)
                .thenComparing(s -> s.application().value());
        var ranked = standings.stream().sorted(order).toList();
        var lines = new ArrayList<Line>();
        var cost = Money.ZERO;
        var enough = true;
        for (var from = 0; from < ranked.size(); ) {
            var equals = equals(ranked, from);
            var rank = ranked.get(from).total().isPresent() ? from + 1 : 0;
            for (var standing : equals) {
                if (isEligible(standing, threshold)) {
                    cost = cost.plus(standing.asked());
                }
            }
            enough = enough && !cost.isMoreThan(budget);
            var running = cost;
            var reached = enough;
            equals.forEach(standing -> {
                var eligible = isEligible(standing, threshold);
                lines.add(new Line(rank, standing, eligible, running, eligible && reached, Zone.NEAR_THE_LINE));
            });
            from += equals.size();
        }
        return new Ranking(budget, threshold, zoned(lines, line(lines, threshold)));
    }

    private static List<Standing> equals(List<Standing> ranked, int from) {
        var to = from + 1;
        while (to < ranked.size()
                && ranked.get(to).total().equals(ranked.get(from).total())) {
            to++;
        }
        return ranked.subList(from, to);
    }

    private static boolean isEligible(Standing standing, BigDecimal threshold) {
        return standing.isSupported()
                && standing.total()
                        .filter(total -> total.compareTo(threshold) >= 0)
                        .isPresent();
    }

    /** Half-way between the last the money reaches and the first it does not, or the threshold while it reaches all. */
    private static BigDecimal line(List<Line> lines, BigDecimal threshold) {
        var beyond = lines.stream()
                .filter(line -> line.eligibleForFunding() && !line.withinBudget())
                .flatMap(line -> line.standing().total().stream())
                .findFirst();
        if (beyond.isEmpty()) {
            return threshold;
        }
        var last = lines.stream()
                .filter(Line::withinBudget)
                .flatMap(line -> line.standing().total().stream())
                .reduce((_, later) -> later);
        return last.map(within -> within.add(beyond.get()).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP))
                .orElse(new BigDecimal(100));
    }

    private static List<Line> zoned(List<Line> lines, BigDecimal cut) {
        return lines.stream()
                .map(line -> new Line(
                        line.rank(),
                        line.standing(),
                        line.eligibleForFunding(),
                        line.runningCost(),
                        line.withinBudget(),
                        zone(line.standing(), cut)))
                .toList();
    }

    private static Zone zone(Standing standing, BigDecimal cut) {
        Optional<BigDecimal> total = standing.total();
        if (total.isEmpty()) {
            return Zone.CLEARLY_BELOW;
        }
        var uncertainty = standing.uncertainty();
        if (uncertainty.isEmpty()) {
            return Zone.NEAR_THE_LINE;
        }
        if (total.get().subtract(uncertainty.get()).compareTo(cut) > 0) {
            return Zone.CLEARLY_ABOVE;
        }
        return total.get().add(uncertainty.get()).compareTo(cut) < 0 ? Zone.CLEARLY_BELOW : Zone.NEAR_THE_LINE;
    }
}
