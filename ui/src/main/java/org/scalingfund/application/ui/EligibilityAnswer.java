package org.scalingfund.application.ui;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.scalingfund.application.EligibilityCheck;
import org.scalingfund.application.EligibilityCheck.Verdict;
import org.scalingfund.application.EligibilityPoint;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.ui.RoundSheet;
import org.scalingfund.organisation.OrganisationKind;

/** What a plain page says to somebody who asks whether they can apply; the template asks it. */
public record EligibilityAnswer(
        EligibilityCheck check, EligibilityForm form, RoundSheet sheet, List<RoundSheet> others) {

    /** What the round asks of one point, what was said to it, and whether that fits. */
    public record Line(String about, String asks, String said, String tone, String icon, String fit, String why) {}

    /** The answer itself, as soon as there is one. */
    public String heading() {
        if (isOver()) {
            return words("over");
        }
        return isGiven() ? words("verdict." + check.verdict()) : words("title");
    }

    /** Of which round it is, too: for whoever keeps the address or gets it sent. */
    public String title() {
        return heading() + ": " + sheet.round().title();
    }

    /** Nobody can apply any more, whatever they say. */
    public boolean isOver() {
        return !sheet.isCurrent();
    }

    public boolean isGiven() {
        return form.isSent() && form.problems().isEmpty() && !isOver();
    }

    /** Whether it is time to say what else there is. */
    public boolean namesOthers() {
        return isGiven() || isOver() && form.problems().isEmpty();
    }

    public String because() {
        return words("because." + check.verdict());
    }

    public boolean isNo() {
        return check.verdict() == Verdict.NO;
    }

    public List<Line> lines() {
        return Arrays.stream(EligibilityPoint.values()).map(this::line).toList();
    }

    private Line line(EligibilityPoint point) {
        var fit = check.fit(point);
        var why = check.failedRule(point).orElseGet(() -> point + "." + fit);
        return new Line(
                words(point.name()),
                asks(point),
                said(point),
                switch (fit) {
                    case FITS -> "tone-good";
                    case FAILS -> "tone-bad";
                    case OPEN -> "tone-quiet";
                },
                switch (fit) {
                    case FITS -> "icon-check";
                    case FAILS -> "icon-stop";
                    case OPEN -> "icon-dot";
                },
                words(fit.name()),
                words(why));
    }

    private String asks(EligibilityPoint point) {
        var round = sheet.round();
        return switch (point) {
            case KIND -> kinds(round.audience().kinds());
            case PLACE -> nations(round.audience().nations());
            case AMOUNT ->
                words(
                        "AMOUNT.asks",
                        sheet.money(round.money().leastAward().pounds()),
                        sheet.money(round.money().mostAward().pounds()));
            case DATES ->
                words(
                        "DATES.asks",
                        sheet.date(round.dates().workFrom()),
                        sheet.date(round.dates().workUntil()));
            case BUDGET -> words("BUDGET.asks");
        };
    }

    private String said(EligibilityPoint point) {
        var said = check.said();
        return switch (point) {
            case KIND -> said.kind() == null ? nothing() : kinds(List.of(said.kind()));
            case PLACE -> said.nations().isEmpty() ? nothing() : nations(said.nations());
            case AMOUNT ->
                said.amount() == null ? nothing() : sheet.money(said.amount().pounds());
            case DATES -> dates();
            case BUDGET -> words("not-asked");
        };
    }

    private String dates() {
        var starts = check.said().startsOn();
        var ends = check.said().endsOn();
        if (starts != null && ends != null) {
            return words("DATES.asks", sheet.date(starts), sheet.date(ends));
        }
        if (starts != null) {
            return words("DATES.from", sheet.date(starts));
        }
        return ends == null ? nothing() : words("DATES.until", sheet.date(ends));
    }

    private String nothing() {
        return words("left-open");
    }

    private String kinds(Collection<OrganisationKind> kinds) {
        return listed(kinds, OrganisationKind::textKey);
    }

    private String nations(Collection<Nation> nations) {
        return listed(nations, nation -> "fund.nation." + nation);
    }

    /** In the order in which they are offered everywhere. */
    private <E extends Enum<E>> String listed(Collection<E> some, Function<E, String> key) {
        return some.stream()
                .sorted()
                .map(each -> sheet.texts().get(key.apply(each), sheet.locale()))
                .collect(joining(", "));
    }

    private String words(String key, Object... args) {
        return sheet.texts().get("application.fit." + key, sheet.locale(), args);
    }
}
