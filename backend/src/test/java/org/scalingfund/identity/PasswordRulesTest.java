package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void lengthIsWhatCountsAndNoKindOfCharacterIsAskedFor() {
        assertThat(problem("elevenchars")).isEqualTo(AccountProblem.PASSWORD_TOO_SHORT);
        assertThat(problem("three quiet otters")).isNull();
        assertThat(problem("tair dyfrgi dawel")).isNull();
        assertThat(problem("x9$Kq2!vTz7&pL")).isNull();
        assertThat(problem("a long sentence ".repeat(20))).isEqualTo(AccountProblem.PASSWORD_TOO_LONG);
    }

    @Test
    void whatSomebodyTriesFirstIsRefused() {
        assertThat(problem("Password1234")).isEqualTo(AccountProblem.PASSWORD_COMMON);
        assertThat(problem("123456789012")).isEqualTo(AccountProblem.PASSWORD_COMMON);
        assertThat(problem("aaaaaaaaaaaa")).isEqualTo(AccountProblem.PASSWORD_COMMON);
        assertThat(problem("qwertyuiop123")).isEqualTo(AccountProblem.PASSWORD_COMMON);
        assertThat(problem("letmein welcome")).isEqualTo(AccountProblem.PASSWORD_COMMON);
    }

    @Test
    void whatIsKnownOfThePersonIsRefused() {
        assertThat(problem("nia.rees@example.org")).isEqualTo(AccountProblem.PASSWORD_ABOUT_YOU);
        assertThat(problem("NiaRees2026!")).isEqualTo(AccountProblem.PASSWORD_ABOUT_YOU);
        assertThat(problem("Scaling Fund 26")).isEqualTo(AccountProblem.PASSWORD_ABOUT_YOU);
        assertThat(problem("nia likes quiet otters")).isNull();
    }

    private static @Nullable AccountProblem problem(String password) {
        return PasswordRules.problem(password, "nia.rees@example.org", "Nia Rees")
                .orElse(null);
    }
}
