package org.scalingfund.fund;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A round's dates as a person enters them: on the clock of the funder's zone, and perhaps not all of them yet. */
public record DatesEntry(
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime closes,
        @Nullable LocalDateTime assessBy,
        @Nullable LocalDateTime decideBy,
        @Nullable LocalDate workFrom,
        @Nullable LocalDate workUntil) {
    /** People are at work, and can be asked; midnight is read as the day before by some and the day after by others. */
    public static final LocalTime USUAL_DEADLINE = LocalTime.of(17, 0);

    /** The dates as the funder's clock showed them. */
    public static DatesEntry of(RoundDates dates, ZoneId zone) {
        return new DatesEntry(
                dates.opensAt().atZone(zone).toLocalDateTime(),
                dates.closesAt().atZone(zone).toLocalDateTime(),
                dates.assessBy().atZone(zone).toLocalDateTime(),
                dates.decideBy().atZone(zone).toLocalDateTime(),
                dates.workFrom(),
                dates.workUntil());
    }

    DatesEntry plusDays(long days) {
        return new DatesEntry(
                opens == null ? null : opens.plusDays(days),
                closes == null ? null : closes.plusDays(days),
                assessBy == null ? null : assessBy.plusDays(days),
                decideBy == null ? null : decideBy.plusDays(days),
                workFrom == null ? null : workFrom.plusDays(days),
                workUntil == null ? null : workUntil.plusDays(days));
    }

    /** What keeps these from being the dates of a round; {@link #at} can be asked when nothing does. */
    public List<RoundProblem> problems(ZoneId zone) {
        var problems = new ArrayList<RoundProblem>();
        moment(problems, "opens", opens, zone);
        deadline(problems, "closes", closes, zone);
        deadline(problems, "assessBy", assessBy, zone);
        deadline(problems, "decideBy", decideBy, zone);
        order(problems, "closes", "closes-before-opens", opens, closes);
        order(problems, "assessBy", "assess-before-closes", closes, assessBy);
        order(problems, "decideBy", "decide-before-assess", assessBy, decideBy);
        if (workFrom == null) {
            problems.add(RoundProblem.of(RoundPart.DATES, "workFrom", "date-missing"));
        }
        if (workUntil == null) {
            problems.add(RoundProblem.of(RoundPart.DATES, "workUntil", "date-missing"));
        }
        if (workFrom != null && workUntil != null && !workUntil.isAfter(workFrom)) {
            problems.add(RoundProblem.of(RoundPart.DATES, "workUntil", "work-order"));
        }
        return problems;
    }

    /**
     * The moments meant. In the hour that the clock shows twice in autumn, opening is the first and every deadline the
     * second time, so that nobody who reads the clock is too early or too late.
     */
    public RoundDates at(ZoneId zone) {
        return new RoundDates(
                zoned(opens, zone).withEarlierOffsetAtOverlap().toInstant(),
                zoned(closes, zone).withLaterOffsetAtOverlap().toInstant(),
                zoned(assessBy, zone).withLaterOffsetAtOverlap().toInstant(),
                zoned(decideBy, zone).withLaterOffsetAtOverlap().toInstant(),
                Objects.requireNonNull(workFrom),
                Objects.requireNonNull(workUntil));
    }

    private static ZonedDateTime zoned(@Nullable LocalDateTime entered, ZoneId zone) {
        return Objects.requireNonNull(entered).atZone(zone);
    }

    private static void deadline(
            List<RoundProblem> problems, String field, @Nullable LocalDateTime entered, ZoneId zone) {
        moment(problems, field, entered, zone);
        if (entered != null && entered.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            problems.add(RoundProblem.of(RoundPart.DATES, field, "midnight"));
        }
    }

    private static void moment(
            List<RoundProblem> problems, String field, @Nullable LocalDateTime entered, ZoneId zone) {
        if (entered == null) {
            problems.add(RoundProblem.of(RoundPart.DATES, field, "date-missing"));
            return;
        }
        if (zone.getRules().getValidOffsets(entered).isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.DATES, field, "clock-goes-forward"));
        }
    }

    private static void order(
            List<RoundProblem> problems,
            String field,
            String code,
            @Nullable LocalDateTime first,
            @Nullable LocalDateTime second) {
        if (first != null && second != null && !second.isAfter(first)) {
            problems.add(RoundProblem.of(RoundPart.DATES, field, code));
        }
    }
}
