package org.scalingfund.fund.ui;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.base.Texts;
import org.scalingfund.base.ui.CalendarEntry;
import org.scalingfund.base.ui.SavedFile;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.PublishedRounds;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The deadline of a published round for everybody's calendar. */
@Controller
class RoundCalendar {
    private final PublishedRounds rounds;
    private final Standpoints standpoints;
    private final ProductAddress address;
    private final Texts texts;
    private final InstantSource clock;

    RoundCalendar(
            PublishedRounds rounds, Standpoints standpoints, ProductAddress address, Texts texts, InstantSource clock) {
        this.rounds = rounds;
        this.standpoints = standpoints;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{space}/rounds/{round}/deadline.ics")
    ResponseEntity<byte[]> deadline(@PathVariable String space, @PathVariable String round, Locale locale) {
        var found = standpoints
                .from(
                        Standpoint.on(Standpoint.Duty.PUBLISHING),
                        () -> RoundId.parse(round).flatMap(id -> rounds.find(space, id)))
                .map(PublishedRound.Whole::published)
                .filter(published -> published.round().status() != RoundStatus.WITHDRAWN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entry = entry(found, Texts.nearest(locale));
        return SavedFile.named("deadline-" + found.round().code() + ".ics", CalendarEntry.TYPE)
                .body(entry.file(clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private CalendarEntry entry(PublishedRound published, Locale language) {
        var sheet = new RoundSheet(published, clock.instant(), language, texts);
        var closesAt = sheet.round().dates().closesAt();
        return new CalendarEntry(
                sheet.round().id().toString(),
                published.datesRevision(),
                closesAt,
                texts.get("fund.calendar.title", language, sheet.round().title()),
                texts.get(
                        "fund.calendar.what",
                        language,
                        sheet.round().title(),
                        sheet.funder().name(),
                        sheet.moment(closesAt)),
                address.of(sheet.path()));
    }
}
