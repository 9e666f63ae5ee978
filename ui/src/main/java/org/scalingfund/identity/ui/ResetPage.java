package org.scalingfund.identity.ui;

import org.scalingfund.base.Texts;
import org.scalingfund.identity.Accounts;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.ResetResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people who forgot their password ask for a link, and where it leads. Guests choose their first one here. */
@Controller
class ResetPage {
    private static final String ASK = "identity/forgotten";
    private static final String CHOOSE = "identity/reset";
    private static final String DEAD = "identity/reset-dead";

    private final Accounts accounts;
    private final Texts texts;

    ResetPage(Accounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/forgotten")
    String ask(Model model) {
        new AccountForm(texts, model);
        return ASK;
    }

    @PostMapping("/forgotten")
    String request(@RequestParam(defaultValue = "") String email, Model model, RedirectAttributes next) {
        if (EmailAddress.parse(email).isEmpty()) {
            new AccountForm(texts, model)
                    .typed("email", email)
                    .problem("email", "identity.problem.email-" + (email.isBlank() ? "missing" : "not-one"));
            return ASK;
        }
        accounts.requestReset(email);
        next.addFlashAttribute("email", email.strip());
        return "redirect:/forgotten/sent";
    }

    @GetMapping("/forgotten/sent")
    String sent() {
        return "identity/forgotten-sent";
    }

    @GetMapping("/reset/{token}")
    String choose(@PathVariable String token, Model model) {
        new AccountForm(texts, model);
        return accounts.canReset(token) ? CHOOSE : DEAD;
    }

    @PostMapping("/reset/{token}")
    String reset(@PathVariable String token, @RequestParam(defaultValue = "") String password, Model model) {
        var form = new AccountForm(texts, model);
        return switch (accounts.reset(token, password)) {
            case ResetResult.Done _ -> "redirect:/sign-in?changed";
            case ResetResult.Refused(var problem) -> {
                form.problem("password", problem.textKey());
                yield CHOOSE;
            }
            case ResetResult.LinkDead _ -> DEAD;
        };
    }
}
