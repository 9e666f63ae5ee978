package org.scalingfund.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant DEADLINE = Instant.parse("2026-07-03T16:00:00Z");

    private final Texts texts = new Texts();
    private final Formats english = Formats.of(Texts.ENGLISH);
    private final Formats welsh = Formats.of(Texts.WELSH);

    @Test
    void moneyHasPoundsAndPence() {
        assertThat(english.money(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
        assertThat(welsh.money(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
        assertThat(english.roundMoney(new BigDecimal("250000.00"))).isEqualTo("£250,000");
        assertThat(english.roundMoney(new BigDecimal("12.30"))).isEqualTo("£12.30");
    }

    @Test
    void aColumnHasPenceEverywhereOrNowhere() {
        assertThat(english.moneyColumn(List.of(new BigDecimal("10.00"), new BigDecimal("2000"))))
                .containsExactly("£10", "£2,000");
        assertThat(english.moneyColumn(List.of(new BigDecimal("10"), new BigDecimal("0.5"))))
                .containsExactly("£10.00", "£0.50");
    }

    @Test
    void datesAreWrittenOutInTheLanguage() {
        assertThat(english.date(LocalDate.of(2026, 7, 3))).isEqualTo("3 July 2026");
        assertThat(welsh.date(LocalDate.of(2026, 7, 3))).isEqualTo("3 Gorffennaf 2026");
        assertThat(english.dateTime(DEADLINE)).isEqualTo("3 July 2026, 17:00");
        assertThat(english.dateTimeWithZone(DEADLINE)).isEqualTo("3 July 2026, 17:00 BST");
        assertThat(english.time(DEADLINE)).isEqualTo("17:00");
    }

    @Test
    void sharesAndCountsFollowTheLanguage() {
        assertThat(english.percent(new BigDecimal("0.625"))).isEqualTo("63%");
        assertThat(english.percent(new BigDecimal("0.625"), 1)).isEqualTo("62.5%");
        assertThat(english.count(12345)).isEqualTo("12,345");
        assertThat(english.number(new BigDecimal("3.5"), 2)).isEqualTo("3.50");
    }

    @Test
    void timeFromNowUsesTheLargestUnitThatTellsSomething() {
        assertThat(fromNow(english, Duration.ofSeconds(20))).isEqualTo("in less than a minute");
        assertThat(fromNow(english, Duration.ofSeconds(-20))).isEqualTo("just now");
        assertThat(fromNow(english, Duration.ofMinutes(-1))).isEqualTo("1 minute ago");
        assertThat(fromNow(english, Duration.ofHours(23))).isEqualTo("in 23 hours");
        assertThat(fromNow(english, Duration.ofDays(3))).isEqualTo("in 3 days");
        assertThat(fromNow(english, Duration.ofDays(-20))).isEqualTo("2 weeks ago");
        assertThat(fromNow(english, Duration.ofDays(100))).isEqualTo("in 3 months");
        assertThat(fromNow(english, Duration.ofDays(-800))).isEqualTo("2 years ago");
    }

    @Test
    void welshCountsAsWelshDoes() {
        assertThat(fromNow(welsh, Duration.ofDays(2))).isEqualTo("ymhen 2 ddiwrnod");
        assertThat(fromNow(welsh, Duration.ofDays(3))).isEqualTo("ymhen 3 diwrnod");
        assertThat(fromNow(welsh, Duration.ofDays(-800))).isEqualTo("2 flynedd yn ôl");
    }

    private String fromNow(Formats formats, Duration away) {
        return formats.fromNow(DEADLINE.plus(away), DEADLINE, texts);
    }
}
