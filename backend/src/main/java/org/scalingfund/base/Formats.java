package org.scalingfund.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** How dates, money and numbers are written for one language in one time zone. */
public record Formats(Locale locale, ZoneId zone) {
    /** The zone of every deadline, unless a fund says otherwise. */
    public static final ZoneId UK_TIME = ZoneId.of("Europe/London");

    private static final Currency POUNDS = Currency.getInstance("GBP");

    public static Formats of(Locale locale) {
        return new Formats(Texts.nearest(locale), UK_TIME);
    }

    /** £1,234.50 */
    public String money(BigDecimal pounds) {
        return money(pounds, 2);
    }

    /** £1,234 when there are no pence, £1,234.50 when there are; for sentences, never for columns. */
    public String roundMoney(BigDecimal pounds) {
        return money(pounds, isWhole(pounds) ? 0 : 2);
    }

    /** A column of amounts: all with pence when one of them has some, else all without. */
    public List<String> moneyColumn(Collection<BigDecimal> pounds) {
        var decimals = pounds.stream().allMatch(Formats::isWhole) ? 0 : 2;
        return pounds.stream().map(amount -> money(amount, decimals)).toList();
    }

    /** 3 July 2026 */
    public String date(LocalDate date) {
        return pattern("d MMMM uuuu").format(date);
    }

    /** The day on which the moment falls here. */
    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    /** 3 July 2026, 17:00 */
    public String dateTime(Instant moment) {
        return pattern("d MMMM uuuu, HH:mm").format(moment.atZone(zone));
    }

    /** 3 July 2026, 17:00 BST; where people in other zones may read it. */
    public String dateTimeWithZone(Instant moment) {
        return pattern("d MMMM uuuu, HH:mm zzz").format(moment.atZone(zone));
    }

    /** 3 July 2026, 16:59:41 BST; where the second counts. */
    public String dateTimeToTheSecond(Instant moment) {
        return pattern("d MMMM uuuu, HH:mm:ss zzz").format(moment.atZone(zone));
    }

    /** 17:00 */
    public String time(Instant moment) {
        return pattern("HH:mm").format(moment.atZone(zone));
    }

    /** 62%, of a share between 0 and 1. */
    public String percent(BigDecimal share) {
        return percent(share, 0);
    }

    /** 62.5%, of a share between 0 and 1. */
    public String percent(BigDecimal share, int decimals) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }

    /** 12,345 */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with a fixed count of decimals, such as a score: 3.50. */
    public String number(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** The moment from now in words: "in 3 days", "2 hours ago"; stands beside the date, never instead of it. */
    public String fromNow(Instant moment, Instant now, Texts texts) {
        return RelativeTime.of(moment, now, zone).in(locale, texts);
    }

    private String money(BigDecimal pounds, int decimals) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(POUNDS);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(pounds);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }
}
