package org.scalingfund.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.scalingfund.base.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in. The form itself is answered by the security filters. */
@Controller
class SignInPage {
    private final Texts texts;

    SignInPage(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, Model model) {
        var form = new AccountForm(texts, model);
        model.addAttribute("unconfirmed", false);
        Stream.of("ended", "changed")
                .filter(request.getParameterMap()::containsKey)
                .findFirst()
                .ifPresent(why -> model.addAttribute("note", "identity.sign-in." + why));
        SignInFailures.take(request).ifPresent(failure -> {
            form.typed("email", failure.email());
            model.addAttribute("unconfirmed", failure.unconfirmed());
            if (failure.pause() != null) {
                form.sentence("email", Pauses.sentence(texts, AccountForm.language(), failure.pause()));
                return;
            }
            form.problem("email", failure.unconfirmed() ? "identity.sign-in.unconfirmed" : "identity.sign-in.wrong");
        });
        return "identity/sign-in";
    }
}
