package org.scalingfund.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationKind;

/**
 * A whole round as it stands in a file, without what it is of a funder: its fund, its state and its identifiers.
 * {@code docs/round-file.md} describes it for people, {@code round-file.schema.json} for programs.
 *
 * @param format {@link #FORMAT}
 */
public record RoundDocument(
        String format,
        String code,
        String title,
        String summary,
        Dates dates,
        Amounts money,
        Audience audience,
        Scores scoring,
        FormDocument form) {
    /** Says what the file is, and by its number how it is built. */
    static final String FORMAT = "scaling-fund-round/1";

    /** On the clock of {@code zone}. */
    public record Dates(
            ZoneId zone,
            LocalDateTime opens,
            LocalDateTime closes,
            LocalDateTime assessBy,
            LocalDateTime decideBy,
            LocalDate workFrom,
            LocalDate workUntil) {
        private static Dates of(RoundDates dates, ZoneId zone) {
            return new Dates(
                    zone,
                    LocalDateTime.ofInstant(dates.opensAt(), zone),
                    LocalDateTime.ofInstant(dates.closesAt(), zone),
                    LocalDateTime.ofInstant(dates.assessBy(), zone),
                    LocalDateTime.ofInstant(dates.decideBy(), zone),
                    dates.workFrom(),
                    dates.workUntil());
        }

        private DatesEntry entry() {
            return new DatesEntry(opens, closes, assessBy, decideBy, workFrom, workUntil);
        }
    }

    /** Pounds, with no more than two decimals. */
    public record Amounts(String budget, String leastAward, String mostAward) {
        RoundMoney money() {
            return new RoundMoney(Money.of(budget), Money.of(leastAward), Money.of(mostAward));
        }

        private List<RoundProblem> problems() {
            return RoundMoney.problems(Money.of(budget), Money.of(leastAward), Money.of(mostAward));
        }
    }

    /**
     * @param certification what a second officer certifies; null when nobody has to
     */
    public record Audience(
            Set<OrganisationKind> kinds,
            Set<Nation> nations,
            @Nullable String certification) {
        private static Audience of(RoundAudience audience) {
            return new Audience(audience.kinds(), audience.nations(), audience.certification());
        }

        private RoundAudience audience() {
            return new RoundAudience(kinds, nations, certification);
        }

        private List<RoundProblem> problems() {
            return RoundAudience.problems(kinds, nations, certification);
        }
    }

    /** {@code threshold} in percent. */
    public record Scores(int assessorsPerApplication, int from, int to, String threshold) {
        private List<RoundProblem> problems() {
            return Scoring.problems(assessorsPerApplication, from, to, new BigDecimal(threshold));
        }
    }

    static RoundDocument of(Round round, FormDocument form, ZoneId zone) {
        var money = round.money();
        var scoring = round.scoring();
        return new RoundDocument(
                FORMAT,
                round.code(),
                round.title(),
                round.basics().summary(),
                Dates.of(round.dates(), zone),
                new Amounts(
                        money.budget().pounds().toPlainString(),
                        money.leastAward().pounds().toPlainString(),
                        money.mostAward().pounds().toPlainString()),
                Audience.of(round.audience()),
                new Scores(
                        scoring.assessorsPerApplication(),
                        scoring.scale().from(),
                        scoring.scale().to(),
                        scoring.threshold().toPlainString()),
                form);
    }

    /** To be asked for when nothing is wrong. */
    RoundBlueprint blueprint() {
        return new RoundBlueprint(
                summary,
                dates.entry().at(dates.zone()),
                money.money(),
                audience.audience(),
                new Scoring(
                        scoring.assessorsPerApplication(),
                        new Scale(scoring.from(), scoring.to()),
                        new BigDecimal(scoring.threshold())),
                form.form());
    }

    /** What keeps this from being a round. */
    List<DocumentFault> faults() {
        var faults = new DocumentFaults();
        faults.note(RoundBasics.problems(code, title, summary));
        faults.in("dates").note(dates.entry().problems(dates.zone()));
        faults.in("money").note(money.problems());
        faults.in("audience").note(audience.problems());
        faults.in("scoring").note(scoring.problems());
        form.judge(faults.in("form"));
        return faults.found();
    }
}
