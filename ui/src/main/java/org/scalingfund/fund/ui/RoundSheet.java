package org.scalingfund.fund.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.Effort;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundForm;
import org.scalingfund.fund.RoundStatus;
import org.springframework.modulith.NamedInterface;

/** A published round in the words of a plain page; templates ask it. */
@NamedInterface("panels")
public record RoundSheet(PublishedRound published, Instant now, Locale locale, Texts texts) {
    private static final int MINUTES_AN_HOUR = 60;

    public Round round() {
        return published.round();
    }

    public PublishedRound.Funder funder() {
        return published.funder();
    }

    public String path() {
        return "/" + funder().space() + "/rounds/" + round().id();
    }

    public boolean takesApplications() {
        return round().takesApplications(now);
    }

    /** Published, but applications cannot be begun yet. */
    public boolean isForthcoming() {
        return round().status() == RoundStatus.SCHEDULED;
    }

    /** Whether it takes applications now or will. */
    public boolean isCurrent() {
        return takesApplications() || isForthcoming();
    }

    /** How it stands in one sentence, with the date and how far away that is. */
    public String clock() {
        var dates = round().dates();
        if (isForthcoming()) {
            return clock("fund.clock.opens", dates.opensAt());
        }
        if (takesApplications()) {
            return clock("fund.clock.closes", dates.closesAt());
        }
        if (round().status() == RoundStatus.WITHDRAWN) {
            return texts.get("fund.public.withdrawn", locale);
        }
        return clock("fund.clock.closed", dates.closesAt());
    }

    public String moment(Instant moment) {
        return formats().dateTimeWithZone(moment);
    }

    public String date(LocalDate date) {
        return formats().date(date);
    }

    public String money(BigDecimal pounds) {
        return formats().roundMoney(pounds);
    }

    public String percent(BigDecimal percent) {
        return formats().percent(percent.movePointLeft(2));
    }

    /** "About 12.5 hours" */
    public String effort(RoundForm form) {
        var effort = Effort.of(form.questions());
        if (effort.compareTo(Duration.ofMinutes(MINUTES_AN_HOUR)) < 0) {
            return texts.get("fund.effort.minutes", locale, effort.toMinutes());
        }
        var hours = BigDecimal.valueOf(effort.toMinutes())
                .divide(BigDecimal.valueOf(MINUTES_AN_HOUR), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return texts.get("fund.effort.hours", locale, hours);
    }

    private String clock(String key, Instant moment) {
        return texts.get(key, locale, formats().fromNow(moment, now, texts), moment(moment));
    }

    private Formats formats() {
        return new Formats(locale, funder().zone());
    }
}
