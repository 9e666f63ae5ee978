package org.scalingfund.identity.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.AccountProblem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;

/** What the templates of account pages show: what was typed, and what has to be put right beside which field. */
final class AccountForm {
    private final Texts texts;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();

    AccountForm(Texts texts, Model model) {
        this.texts = texts;
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
    }

    AccountForm typed(String field, String value) {
        typed.put(field, value);
        return this;
    }

    /** In the order of the fields on the page. */
    void problems(Collection<AccountProblem> found) {
        found.stream()
                .sorted()
                .forEach(problem -> problem(problem.field().name().toLowerCase(Locale.ROOT), problem.textKey()));
    }

    void problem(String field, String key) {
        sentence(field, texts.get(key, language()));
    }

    void sentence(String field, String words) {
        problems.putIfAbsent(field, words);
    }

    static Locale language() {
        return Texts.nearest(LocaleContextHolder.getLocale());
    }
}
