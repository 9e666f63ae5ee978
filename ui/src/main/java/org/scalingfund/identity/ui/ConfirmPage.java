package org.scalingfund.identity.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.Accounts;
import org.scalingfund.identity.ConfirmResult;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link in the first mail leads: the password typed once more, and the person is in. */
@Controller
class ConfirmPage {
    private final Accounts accounts;
    private final Texts texts;

    ConfirmPage(Accounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Looks only: mail programs open links before people do. */
    @GetMapping("/confirm/{token}")
    String show(@PathVariable String token, Model model) {
        new AccountForm(texts, model);
        return accounts.canConfirm(token) ? "identity/confirm" : "identity/confirm-dead";
    }

    @PostMapping("/confirm/{token}")
    String confirm(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServletException {
        var form = new AccountForm(texts, model);
        return switch (accounts.confirm(token, password)) {
            case ConfirmResult.Confirmed(var person) -> {
                // A new session, so that nobody who knew the old one's name shares the new sign-in.
                request.getSession();
                request.changeSessionId();
                request.login(person.email(), password);
                yield "redirect:" + onward(request, response);
            }
            case ConfirmResult.WrongPassword _ -> {
                form.problem("password", "identity.confirm.wrong");
                yield "identity/confirm";
            }
            case ConfirmResult.LinkDead _ -> "identity/confirm-dead";
        };
    }

    /** Where the person was going when they were asked to sign in and had no account yet; else their own page. */
    private static String onward(HttpServletRequest request, HttpServletResponse response) {
        var requests = new HttpSessionRequestCache();
        var asked = requests.getRequest(request, response);
        if (asked == null) {
            return "/home";
        }
        requests.removeRequest(request, response);
        return asked.getRedirectUrl();
    }

    /** The same answer for everybody. */
    @PostMapping("/confirm/again")
    String again(@RequestParam(defaultValue = "") String email, RedirectAttributes next) {
        accounts.sendConfirmationAgain(email);
        next.addFlashAttribute("email", email);
        return "redirect:/register/sent";
    }
}
