package org.scalingfund.fund.ui;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.scalingfund.base.Formats;
import org.scalingfund.base.ui.Language;
import org.scalingfund.base.ui.StatusTag;
import org.scalingfund.base.ui.Tone;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.organisation.OrganisationKind;

/** Rounds in words, the same on every page. */
final class RoundWords {
    private RoundWords() {}

    static StatusTag status(RoundStatus status) {
        var tone = switch (status) {
            case DRAFT, WITHDRAWN -> Tone.QUIET;
            case SCHEDULED, OPEN -> Tone.INFO;
            case CLOSED, ASSESSED -> Tone.WARN;
            case DECIDED -> Tone.GOOD;
        };
        return new StatusTag(Language.text("fund.status." + status), tone);
    }

    /** What the clock says of it: the next date that matters, how far away it is, and when exactly. */
    static String clock(Round round, Instant now, ZoneId zone) {
        var dates = round.dates();
        return switch (round.status()) {
            case DRAFT -> Language.text("fund.clock.draft", moment(dates.opensAt(), zone));
            case SCHEDULED -> clock("fund.clock.opens", dates.opensAt(), now, zone);
            case OPEN -> closing(dates.closesAt(), now, zone);
            case CLOSED -> clock("fund.clock.assess", dates.assessBy(), now, zone);
            case ASSESSED -> clock("fund.clock.decide", dates.decideBy(), now, zone);
            case DECIDED -> Language.text("fund.clock.decided");
            case WITHDRAWN -> Language.text("fund.clock.withdrawn");
        };
    }

    /** Closed once the deadline has passed, also while the step that closes the round is still on its way. */
    static String closing(Instant closesAt, Instant now, ZoneId zone) {
        return clock(now.isAfter(closesAt) ? "fund.clock.closed" : "fund.clock.closes", closesAt, now, zone);
    }

    static String clock(String key, Instant moment, Instant now, ZoneId zone) {
        return Language.text(key, Language.fromNow(moment, now), moment(moment, zone));
    }

    static String moment(Instant moment, ZoneId zone) {
        return new Formats(Language.locale(), zone).dateTimeWithZone(moment);
    }

    /** "5 submitted, 2 being written" */
    static String applications(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return Language.text("fund.applications.none");
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(count -> Language.text("fund.applications." + count.getKey(), count.getValue()))
                .collect(joining(", "));
    }

    static String kinds(Collection<OrganisationKind> kinds) {
        return kinds.stream().map(kind -> Language.text(kind.textKey())).collect(joining(", "));
    }

    static String nations(Collection<Nation> nations) {
        return nations.stream()
                .map(nation -> Language.text("fund.nation." + nation))
                .collect(joining(", "));
    }
}
