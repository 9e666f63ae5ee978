package org.scalingfund.application.ui;

import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.scalingfund.application.EligibilityChecks;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.ui.RoundSheet;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where everybody finds out whether they can apply to a round: without signing in and without a session. What they say
 * stands in the address and nowhere else.
 */
@Controller
class EligibilityPage {
    private final EligibilityChecks checks;
    private final Tenants tenants;
    private final Standpoints standpoints;
    private final Texts texts;
    private final InstantSource clock;

    EligibilityPage(
            EligibilityChecks checks, Tenants tenants, Standpoints standpoints, Texts texts, InstantSource clock) {
        this.checks = checks;
        this.tenants = tenants;
        this.standpoints = standpoints;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{space}/rounds/{round}/check")
    String check(
            @PathVariable String space,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> address,
            Locale locale,
            Model model) {
        var language = Texts.nearest(locale);
        var form = new EligibilityForm(address, texts, language);
        var check = RoundId.parse(round)
                .flatMap(id -> publicly(() -> checks.check(space, id, form.said())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sheet = sheet(check.published(), language);
        var others =
                check.others().stream().map(other -> sheet(other, language)).toList();
        publicly(() -> tenants.findBySpace(space)).ifPresent(funder -> model.addAttribute("accent", funder.accent()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("problems", form.problems());
        model.addAttribute("typed", form.typed());
        model.addAttribute("answer", new EligibilityAnswer(check, form, sheet, others));
        return "application/eligibility";
    }

    private RoundSheet sheet(PublishedRound round, Locale language) {
        return new RoundSheet(round, clock.instant(), language, texts);
    }

    private <T> T publicly(Supplier<T> question) {
        return standpoints.from(Standpoint.on(Standpoint.Duty.PUBLISHING), question);
    }
}
