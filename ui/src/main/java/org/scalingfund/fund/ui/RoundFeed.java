package org.scalingfund.fund.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.ProductAddress;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.PublishedRounds;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The open and forthcoming rounds as an Atom feed: whoever follows a search is told of each new round in it. */
@Controller
class RoundFeed {
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 100;

    private final PublishedRounds rounds;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final ProductAddress address;
    private final Texts texts;
    private final InstantSource clock;

    RoundFeed(
            PublishedRounds rounds,
            Tenants tenants,
            Standpoints standpoints,
            ProductAddress address,
            Texts texts,
            InstantSource clock) {
        this.rounds = rounds;
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/rounds.atom")
    ResponseEntity<String> ofAllFunders(
            @RequestParam Optional<String> nation,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> words,
            Locale locale) {
        var language = Texts.nearest(locale);
        return feed(null, texts.get("fund.home.title", language), RoundSearch.of(nation, kind, words), language);
    }

    @GetMapping("/{space}/rounds.atom")
    ResponseEntity<String> ofOneFunder(
            @PathVariable String space,
            @RequestParam Optional<String> nation,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> words,
            Locale locale) {
        var language = Texts.nearest(locale);
        var funder = publicly(() -> tenants.findBySpace(space))
                .map(Tenant::name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var title = texts.get("fund.of-funder.title", language, funder);
        return feed(space, title, RoundSearch.of(nation, kind, words), language);
    }

    private ResponseEntity<String> feed(@Nullable String space, String title, RoundSearch search, Locale language) {
        var found = publicly(() -> rounds.current(search.filter(space), null, MOST)).stream()
                .map(round -> new RoundSheet(round, clock.instant(), language, texts))
                .toList();
        var page = address.of(search.at(space == null ? "/" : "/" + space + "/rounds"));
        var itself = address.of(search.at(path(space)));
        var feed = new AtomFeed(new AtomFeed.Head(itself, title, latest(found), page), itself, language);
        for (var sheet : found) {
            var there = address.of(sheet.path());
            feed.entry(
                    new AtomFeed.Head(there, sheet.round().title(), published(sheet), there),
                    sheet.funder().name(),
                    sheet.clock() + "\n" + sheet.round().basics().summary());
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .body(feed.text());
    }

    /** Where the feed of this funder is, or that of all of them. */
    static String path(@Nullable String space) {
        return (space == null ? "" : "/" + space) + "/rounds.atom";
    }

    private Instant latest(List<RoundSheet> found) {
        return found.stream()
                .map(RoundFeed::published)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    private static Instant published(RoundSheet sheet) {
        return Objects.requireNonNull(sheet.round().publishedAt());
    }

    private <T> T publicly(Supplier<T> question) {
        return standpoints.from(Standpoint.on(Standpoint.Duty.PUBLISHING), question);
    }
}
