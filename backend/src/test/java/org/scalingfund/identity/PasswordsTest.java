package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void nobodysHashIsOneOfOursSoThatItTakesTheSameWorkAndNothingMatchesIt() {
        // Somebody's hash from before, with less work, would be renewed; one that cannot be read would be refused.
        assertThat(passwords.needsUpgrade(Passwords.NOBODYS)).isFalse();
        assertThat(passwords.needsUpgrade(Passwords.NOBODYS.replace("m=19456", "m=9216")))
                .isTrue();
        assertThat(passwords.matches("", Passwords.NOBODYS)).isFalse();
        assertThat(passwords.matches("harbour-lights-7", Passwords.NONE)).isFalse();
    }

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        var hash = passwords.hash("harbour-lights-7");

        assertThat(hash).hasSameSizeAs(Passwords.NOBODYS);
        assertThat(passwords.matches("harbour-lights-7", hash)).isTrue();
        assertThat(passwords.matches("harbour-lights-8", hash)).isFalse();
    }
}
