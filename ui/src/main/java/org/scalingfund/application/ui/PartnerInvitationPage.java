package org.scalingfund.application.ui;

import java.util.Locale;
import java.util.function.Supplier;
import org.scalingfund.application.PartnerInvitation;
import org.scalingfund.application.Partnerships;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the link in an invitation leads: who asks whom to do what, before anybody signs in. It only looks, because mail
 * programs open links before people do.
 */
@Controller
class PartnerInvitationPage {
    private final Partnerships partnerships;
    private final Tenants tenants;
    private final Standpoints standpoints;

    PartnerInvitationPage(Partnerships partnerships, Tenants tenants, Standpoints standpoints) {
        this.partnerships = partnerships;
        this.tenants = tenants;
        this.standpoints = standpoints;
    }

    @GetMapping("/{space}/partnerships/{token}")
    String show(@PathVariable String space, @PathVariable String token, Locale locale, Model model) {
        var funder = within(Standpoint.NOWHERE, () -> tenants.findBySpace(space))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var invitation = within(Standpoint.in(funder.id()), () -> partnerships.invitation(token));
        model.addAttribute("accent", funder.accent());
        return switch (invitation) {
            case PartnerInvitation.Open open -> {
                model.addAttribute("invitation", open);
                model.addAttribute("answer", path(funder, token));
                var formats = new Formats(Texts.nearest(locale), funder.zone());
                model.addAttribute("closes", formats.dateTimeWithZone(open.closesAt()));
                model.addAttribute("until", formats.dateTimeWithZone(open.expiresAt()));
                yield "application/partner-invitation";
            }
            case PartnerInvitation.Over(var why) -> {
                model.addAttribute("over", "application.partner.over." + why);
                model.addAttribute("own", "/" + funder.space() + "/applications");
                yield "application/partner-invitation-over";
            }
        };
    }

    private static String path(Tenant funder, String token) {
        return "/" + funder.space() + "/partnerships/" + token + "/answer";
    }

    private <T> T within(Standpoint standpoint, Supplier<T> question) {
        return standpoints.from(standpoint, question);
    }
}
