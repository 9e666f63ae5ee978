package org.scalingfund.milestone.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.scalingfund.base.ui.Language;
import org.scalingfund.milestone.GrantRow;
import org.scalingfund.milestone.MilestoneStatus;
import org.springframework.web.util.HtmlUtils;

/** Draws grants as rows and their milestones as signs at their dates. */
final class MilestoneSvg {
    static final String LATE = "◆";

    private static final int LABELS = 230;
    private static final int WIDTH = 900;
    private static final int HEADING = 34;
    private static final int ROW = 40;
    private static final int MARGIN_DAYS = 20;
    private static final int LONGEST_LABEL = 30;

    private final List<GrantRow> grants;
    private final LocalDate today;
    private final LocalDate from;
    private final LocalDate until;
    private final StringBuilder svg = new StringBuilder();

    MilestoneSvg(List<GrantRow> grants, LocalDate today) {
        this.grants = grants;
        this.today = today;
        var dates = grants.stream()
                .flatMap(grant -> grant.milestones().stream())
                .map(GrantRow.Mark::dueOn)
                .sorted()
                .toList();
        from = earlier(dates.getFirst(), today).minusDays(MARGIN_DAYS);
        until = (dates.getLast().isAfter(today) ? dates.getLast() : today).plusDays(MARGIN_DAYS);
    }

    static String sign(MilestoneStatus status) {
        return switch (status) {
            case PLANNED -> "○";
            case REPORTED -> "●";
            case RETURNED -> "↩";
            case ACCEPTED -> "✓";
            case CANCELLED -> "×";
        };
    }

    String draw(String title) {
        var height = HEADING + ROW * grants.size() + 8;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' role='img' aria-labelledby='grant-time-line-title' "
                        + "width='%d' height='%d' viewBox='0 0 %d %d'><title id='grant-time-line-title'>%s</title>",
                WIDTH, height, WIDTH, height, safe(title));
        quarters(height);
        add("<line class='today' x1='%.1f' y1='18' x2='%.1f' y2='%d'/>", x(today), x(today), height);
        add("<text class='today-word' x='%.1f' y='12'>%s</text>", x(today) + 4, safe(Language.text("grant.today")));
        for (var at = 0; at < grants.size(); at++) {
            row(grants.get(at), HEADING + ROW * at + ROW / 2);
        }
        return svg.append("</svg>").toString();
    }

    private void quarters(int height) {
        var words = DateTimeFormatter.ofPattern("MMM uuuu", Language.locale());
        var step = ChronoUnit.MONTHS.between(from, until) > 24 ? 6 : 3;
        var month = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / step * step + 1);
        for (; month.isBefore(until); month = month.plusMonths(step)) {
            if (month.isBefore(from)) {
                continue;
            }
            add("<line class='quarter' x1='%.1f' y1='%d' x2='%.1f' y2='%d'/>", x(month), HEADING, x(month), height);
            add(
                    "<text class='quarter-word' x='%.1f' y='%d'>%s</text>",
                    x(month), HEADING - 6, safe(words.format(month)));
        }
    }

    private void row(GrantRow grant, int y) {
        add("<text class='grant-label' x='0' y='%d'>%s</text>", y + 5, safe(shortened(grant)));
        add("<line class='track' x1='%d' y1='%d' x2='%d' y2='%d'/>", LABELS, y, WIDTH, y);
        for (var mark : grant.milestones()) {
            add(
                    "<g class='mark %s'><title>%s</title><circle cx='%.1f' cy='%d' r='11'/>"
                            + "<text x='%.1f' y='%d'>%s</text></g>",
                    mark.late() ? "late" : mark.status().name().toLowerCase(Locale.ROOT),
                    safe(Language.text(
                            "grant.time-line.mark",
                            mark.position(),
                            mark.title(),
                            Language.formats().date(mark.dueOn()),
                            GrantWords.milestoneWord(mark.status(), mark.late()))),
                    x(mark.dueOn()),
                    y,
                    x(mark.dueOn()),
                    y + 5,
                    mark.late() ? LATE : sign(mark.status()));
            if (mark.late()) {
                add(
                        "<text class='late-word' x='%.1f' y='%d'>%s</text>",
                        x(mark.dueOn()) + 15, y - 6, safe(Language.text("grant.milestone.late")));
            }
        }
    }

    private static String shortened(GrantRow grant) {
        var label = grant.reference() + " " + grant.organisationName();
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private double x(LocalDate day) {
        var whole = (double) ChronoUnit.DAYS.between(from, until);
        return LABELS + (WIDTH - LABELS) * ChronoUnit.DAYS.between(from, day) / whole;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Numbers with a point whatever the reader's language. */
    private void add(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
