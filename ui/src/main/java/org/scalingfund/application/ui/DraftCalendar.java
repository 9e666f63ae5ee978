package org.scalingfund.application.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationSheet;
import org.scalingfund.application.Applications;
import org.scalingfund.application.TaskSheet;
import org.scalingfund.base.Formats;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.base.Texts;
import org.scalingfund.base.ui.CalendarEntry;
import org.scalingfund.base.ui.SavedFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The deadline of a draft for its writers' calendars: the application's own, which can be later than the round's. */
@Controller
class DraftCalendar {
    private final Applications applications;
    private final ProductAddress address;
    private final Texts texts;
    private final InstantSource clock;

    DraftCalendar(Applications applications, ProductAddress address, Texts texts, InstantSource clock) {
        this.applications = applications;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{space}/files/applications/{application}/deadline.ics")
    ResponseEntity<byte[]> deadline(@PathVariable String space, @PathVariable String application, Locale locale) {
        var sheet = ApplicationId.parse(application)
                .flatMap(applications::tasks)
                .filter(TaskSheet::isOpen)
                .map(TaskSheet::sheet)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entry = entry(sheet, "/" + space + "/applications/" + application, Texts.nearest(locale));
        return SavedFile.named("deadline-" + sheet.facts().reference() + ".ics", CalendarEntry.TYPE)
                .body(entry.file(clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private CalendarEntry entry(ApplicationSheet sheet, String page, Locale language) {
        var facts = sheet.facts();
        // Once a draft is begun its deadline moves to later moments only, so the time it has tells the newer entry.
        var revision = Math.toIntExact(
                Duration.between(facts.startedAt(), facts.closesAt()).toSeconds());
        return new CalendarEntry(
                facts.id().toString(),
                revision,
                facts.closesAt(),
                texts.get("application.calendar.title", language, facts.reference()),
                texts.get(
                        "application.calendar.what",
                        language,
                        sheet.outline().title(),
                        sheet.terms().roundTitle(),
                        Formats.of(language).dateTimeWithZone(facts.closesAt())),
                address.of(page));
    }
}
