package org.scalingfund.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which passwords are refused. Length is what counts; no kinds of characters are asked for. */
final class PasswordRules {
    static final int SHORTEST = 12;
    /** Nobody types more; it bounds the work of a stranger's request. */
    static final int LONGEST = 200;

    /** How many characters have to remain when what is easily guessed is taken away. */
    private static final int OWN = 6;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final List<String> PRODUCT = List.of("scalingfund", "scaling", "fund", "cronfadyfu");
    private static final List<String> COMMON = List.of(
            "password",
            "passwort",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "cyfrinair",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "zxcvbnm",
            "1q2w3e4r5t",
            "1q2w3e4r",
            "1qaz2wsx",
            "qazwsx",
            "0123456789",
            "1234567890",
            "123456789",
            "12345678",
            "1234567",
            "123456",
            "12345",
            "1234",
            "123",
            "987654321",
            "654321",
            "abcdefghijkl",
            "abcdefgh",
            "abcdef",
            "abc",
            "iloveyou",
            "letmein",
            "welcome",
            "croeso",
            "admin",
            "administrator",
            "changeme",
            "secret",
            "default",
            "football",
            "baseball",
            "liverpool",
            "arsenal",
            "chelsea",
            "superman",
            "batman",
            "pokemon",
            "dragon",
            "monkey",
            "sunshine",
            "princess",
            "charlie",
            "master",
            "summer",
            "winter",
            "autumn",
            "spring",
            "trustno",
            "computer",
            "internet",
            "whatever",
            "starwars",
            "socialcare",
            "council");

    private PasswordRules() {}

    static Optional<AccountProblem> problem(String password, String email, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        if (password.codePoints().distinct().count() < DIFFERENT_CHARACTERS || isLittleBeside(COMMON, password)) {
            return Optional.of(AccountProblem.PASSWORD_COMMON);
        }
        if (isLittleBeside(wordsAbout(email, name), password)) {
            return Optional.of(AccountProblem.PASSWORD_ABOUT_YOU);
        }
        return Optional.empty();
    }

    /** Whether hardly anything is left of {@code password} without {@code guessable} words. */
    private static boolean isLittleBeside(Collection<String> guessable, String password) {
        var left = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        for (var word : guessable) {
            left = left.replace(word, "");
        }
        return left.length() < OWN;
    }

    private static Collection<String> wordsAbout(String email, String name) {
        var words = new LinkedHashSet<String>();
        var address = email.toLowerCase(Locale.ROOT);
        words.add(address);
        var at = address.indexOf('@');
        if (at > 0) {
            words.add(address.substring(0, at));
            words.addAll(List.of(address.split("[^\\p{L}\\p{N}]+")));
        }
        words.add(name.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        words.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.addAll(PRODUCT);
        words.removeIf(word -> word.length() < 3);
        return words;
    }
}
