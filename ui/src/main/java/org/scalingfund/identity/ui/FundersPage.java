package org.scalingfund.identity.ui;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.scalingfund.base.Texts;
import org.scalingfund.base.ui.Accent;
import org.scalingfund.identity.Funders;
import org.scalingfund.identity.GiveRoleResult;
import org.scalingfund.identity.NewFunder;
import org.scalingfund.identity.OpenFunderResult;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where those who run the platform see its funders and bring another one in. */
@Controller
class FundersPage {
    private static final String NEW = "identity/funder-new";
    private static final String ADMINISTRATOR = "identity/funder-administrator";

    private final Funders funders;
    private final Tenants tenants;
    private final Texts texts;

    FundersPage(Funders funders, Tenants tenants, Texts texts) {
        this.funders = funders;
        this.tenants = tenants;
        this.texts = texts;
    }

    @GetMapping("/funders")
    String list(Model model) {
        model.addAttribute("funders", tenants.all());
        return "identity/funders";
    }

    @GetMapping("/funders/new")
    String begin(Model model) {
        form(model).typed("zone", "Europe/London").typed("accent", Accent.TEAL.attribute());
        return NEW;
    }

    @PostMapping("/funders/new")
    String open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String space,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String accent,
            @RequestParam(defaultValue = "") String grantPrefix,
            @RequestParam(defaultValue = "") String administratorEmail,
            @RequestParam(defaultValue = "") String administratorName,
            Model model,
            RedirectAttributes next) {
        var colour = Accent.named(accent).attribute();
        var funder = new NewFunder(name, space, zone, colour, grantPrefix, administratorEmail, administratorName);
        switch (funders.open(funder, AccountForm.language())) {
            case OpenFunderResult.Opened(var tenant) -> {
                next.addFlashAttribute(
                        "note", sentence("identity.funders.opened", tenant.name(), funder.administratorEmail()));
                return "redirect:/funders";
            }
            case OpenFunderResult.Refused(var problems) -> {
                var form = form(model)
                        .typed("name", name)
                        .typed("space", space)
                        .typed("zone", zone)
                        .typed("accent", colour)
                        .typed("grantPrefix", grantPrefix)
                        .typed("administratorEmail", administratorEmail)
                        .typed("administratorName", administratorName);
                problems.stream().sorted().forEach(problem -> form.problem(problem.field(), problem.textKey()));
                return NEW;
            }
        }
    }

    @GetMapping("/funders/{space}/administrator")
    String choose(@PathVariable String space, Model model) {
        new AccountForm(texts, model);
        model.addAttribute("funder", funder(space));
        return ADMINISTRATOR;
    }

    @PostMapping("/funders/{space}/administrator")
    String appoint(
            @PathVariable String space,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Model model,
            RedirectAttributes next) {
        var funder = funder(space);
        var result = funders.appoint(space, email, name, AccountForm.language()).orElseThrow(FundersPage::unknown);
        var form = new AccountForm(texts, model).typed("email", email).typed("name", name);
        model.addAttribute("funder", funder);
        switch (result) {
            case GiveRoleResult.Given given -> {
                next.addFlashAttribute(
                        "note",
                        sentence("identity.funders.appointed", given.person().name(), funder.name()));
                return "redirect:/funders";
            }
            case GiveRoleResult.HeldAlready(var person) ->
                form.sentence("email", sentence("identity.funders.held", person.name(), funder.name()));
            case GiveRoleResult.NotAnAddress _ ->
                form.problem("email", "identity.problem.email-" + (email.isBlank() ? "missing" : "not-one"));
            case GiveRoleResult.NameMissing _ -> form.problem("name", "identity.problem.name-missing");
        }
        return ADMINISTRATOR;
    }

    private AccountForm form(Model model) {
        model.addAttribute(
                "zones",
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.startsWith("Europe/"))
                        .sorted()
                        .toList());
        model.addAttribute("accents", accents());
        return new AccountForm(texts, model);
    }

    private static List<String> accents() {
        return Arrays.stream(Accent.values()).map(Accent::attribute).toList();
    }

    private Tenant funder(String space) {
        return tenants.findBySpace(space).orElseThrow(FundersPage::unknown);
    }

    private String sentence(String key, Object... words) {
        return texts.get(key, AccountForm.language(), words);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
