package org.scalingfund.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.Accounts;
import org.scalingfund.identity.NetworkAddress;
import org.scalingfund.identity.RegisterResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people get an account. */
@Controller
class RegisterPage {
    private static final String PAGE = "identity/register";

    private final Accounts accounts;
    private final Texts texts;

    RegisterPage(Accounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping("/register")
    String show(Model model) {
        new AccountForm(texts, model);
        return PAGE;
    }

    @PostMapping("/register")
    String register(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var newcomer = new Accounts.Newcomer(email, name, password, AccountForm.language());
        var form = new AccountForm(texts, model).typed("email", email).typed("name", name);
        return switch (accounts.register(newcomer, new NetworkAddress(request.getRemoteAddr()))) {
            case RegisterResult.MailSent(var address) -> {
                next.addFlashAttribute("email", address.value());
                yield "redirect:/register/sent";
            }
            case RegisterResult.Refused(var problems) -> {
                form.problems(problems);
                yield PAGE;
            }
            case RegisterResult.Wait(var pause) -> {
                form.sentence("email", Pauses.sentence(texts, AccountForm.language(), pause));
                yield PAGE;
            }
        };
    }

    @GetMapping("/register/sent")
    String sent() {
        return "identity/register-sent";
    }
}
