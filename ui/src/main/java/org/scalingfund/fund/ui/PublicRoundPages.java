package org.scalingfund.fund.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.Effort;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.PublishedRounds;
import org.scalingfund.fund.Round;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.TemplateFiles;
import org.scalingfund.organisation.OrganisationKind;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What everybody can read of rounds: whole pages from the server, without signing in and without a session. */
@Controller
class PublicRoundPages {
    /** The funder's colour, for the frame. */
    private static final String ACCENT = "accent";

    private static final int PAGE = 25;
    /** Short enough that a deadline that moved is seen at once, long enough for the way back from a round to its list. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublishedRounds rounds;
    private final TemplateFiles templates;
    private final List<PublicRoundPanel> panels;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final Texts texts;
    private final InstantSource clock;

    PublicRoundPages(
            PublishedRounds rounds,
            TemplateFiles templates,
            List<PublicRoundPanel> panels,
            Tenants tenants,
            Standpoints standpoints,
            Texts texts,
            InstantSource clock) {
        this.rounds = rounds;
        this.templates = templates;
        this.panels = List.copyOf(panels);
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.texts = texts;
        this.clock = clock;
    }

    /** A part of a round's page that another feature draws. */
    record Panel(String template, Object content) {}

    @GetMapping("/")
    String home(
            @RequestParam Optional<String> nation,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> after,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        list(null, RoundSearch.of(nation, kind, words), after, locale, model);
        return answer("fund/home", FRESH, response);
    }

    @GetMapping("/{space}/rounds")
    String ofOneFunder(
            @PathVariable String space,
            @RequestParam Optional<String> nation,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> after,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var funder = publicly(() -> tenants.findBySpace(space)).orElseThrow(PublicRoundPages::notFound);
        model.addAttribute("funder", funder);
        model.addAttribute(ACCENT, funder.accent());
        list(space, RoundSearch.of(nation, kind, words), after, locale, model);
        return answer("fund/rounds", FRESH, response);
    }

    @GetMapping("/{space}/rounds/{round}")
    String round(
            @PathVariable String space,
            @PathVariable String round,
            @RequestParam Map<String, String> chosen,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var found = RoundId.parse(round)
                .flatMap(id -> publicly(() -> rounds.find(space, id)))
                .orElseThrow(PublicRoundPages::notFound);
        publicly(() -> tenants.findBySpace(space)).ifPresent(funder -> {
            model.addAttribute(ACCENT, funder.accent());
            // Files are of the funder's space alone, and are asked for there.
            model.addAttribute(
                    "templates",
                    standpoints.from(
                            Standpoint.in(funder.id()),
                            () -> templates.published(found.published().round().id())));
        });
        model.addAttribute("sheet", sheet(found.published(), locale));
        model.addAttribute("form", found.form());
        model.addAttribute(
                "panels",
                publicly(() -> panels.stream()
                        .map(panel -> new Panel(panel.template(), panel.content(found.published(), chosen, locale)))
                        .toList()));
        model.addAttribute("wordsAMinute", Effort.WORDS_A_MINUTE);
        model.addAttribute("minutesAFile", Effort.MINUTES_A_FILE);
        model.addAttribute("minutesOtherwise", Effort.MINUTES_OTHERWISE);
        return answer("fund/round", freshFor(found.published().round()), response);
    }

    private void list(@Nullable String space, RoundSearch search, Optional<String> after, Locale locale, Model model) {
        var found = publicly(() -> rounds.current(
                search.filter(space), after.flatMap(RoundId::parse).orElse(null), PAGE + 1));
        var page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute(
                "rounds", page.stream().map(round -> sheet(round, locale)).toList());
        model.addAttribute(
                "last", found.size() > PAGE ? page.getLast().round().id().toString() : null);
        model.addAttribute("choice", search);
        model.addAttribute("feed", search.at(RoundFeed.path(space)));
        model.addAttribute("nations", List.of(Nation.values()));
        model.addAttribute("kinds", List.of(OrganisationKind.values()));
    }

    private RoundSheet sheet(PublishedRound round, Locale locale) {
        return new RoundSheet(round, clock.instant(), Texts.nearest(locale), texts);
    }

    /** Nobody's space: what all funders have published, and nothing that only the person who looks may see. */
    private <T> T publicly(Supplier<T> question) {
        return standpoints.from(Standpoint.on(Standpoint.Duty.PUBLISHING), question);
    }

    /** Whoever waits for a round to open, or hurries before it closes, is told how it stands at each look. */
    private Duration freshFor(Round round) {
        var now = clock.instant();
        return Stream.of(round.dates().opensAt(), round.dates().closesAt())
                        .anyMatch(moment -> Duration.between(now, moment).abs().compareTo(FRESH) <= 0)
                ? Duration.ZERO
                : FRESH;
    }

    private static String answer(String template, Duration fresh, HttpServletResponse response) {
        // The frame depends on the language and on whether somebody is signed in, both from cookies.
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(fresh).cachePrivate().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return template;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
