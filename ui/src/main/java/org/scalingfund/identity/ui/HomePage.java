package org.scalingfund.identity.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.OwnSpaces;
import org.scalingfund.identity.OwnSpaces.Space;
import org.scalingfund.identity.SignedInPerson;
import org.scalingfund.tenancy.Tenants;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where signing in leads: straight to work for whoever works for one funder alone, else to a choice. */
@Controller
class HomePage {
    private final OwnSpaces spaces;
    private final Tenants tenants;
    private final Texts texts;

    HomePage(OwnSpaces spaces, Tenants tenants, Texts texts) {
        this.spaces = spaces;
        this.tenants = tenants;
        this.texts = texts;
    }

    /** A funder's space, and what the person is there. */
    record Choice(String name, String space, String roles) {}

    @GetMapping("/home")
    String show(
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            @RequestParam(required = false) @Nullable String all,
            Model model) {
        if (person == null) {
            return "redirect:/sign-in";
        }
        var own = spaces.of(person.id());
        if (own.size() == 1 && all == null && !person.platformAdministrator()) {
            return "redirect:/" + own.getFirst().space();
        }
        var language = AccountForm.language();
        model.addAttribute(
                "own", own.stream().map(space -> choice(space, language)).toList());
        model.addAttribute("others", others(own));
        model.addAttribute("platform", person.platformAdministrator());
        return "identity/home";
    }

    private Choice choice(Space space, Locale language) {
        return new Choice(
                space.name(),
                space.space(),
                space.roles().stream()
                        .map(role -> texts.get("base.role." + role, language))
                        .collect(Collectors.joining(", ")));
    }

    private List<Choice> others(List<Space> own) {
        Set<String> known = own.stream().map(Space::space).collect(Collectors.toSet());
        return tenants.all().stream()
                .filter(tenant -> !known.contains(tenant.space()))
                .map(tenant -> new Choice(tenant.name(), tenant.space(), ""))
                .toList();
    }
}
