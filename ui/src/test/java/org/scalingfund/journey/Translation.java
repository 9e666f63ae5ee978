package org.scalingfund.journey;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scalingfund.base.Texts;

/**
 * What a reader sees where an English reader sees certain words: stories are told once, in English, and walked in any
 * language. The same English can stand for several texts; any of their translations will do.
 */
final class Translation {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SIGNS = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

    private final Texts texts = new Texts();
    private final Locale language;

    private Translation(Locale language) {
        this.language = language;
    }

    static Translation into(Locale language) {
        return new Translation(language);
    }

    /** The whole of a name, a label or a heading. */
    Pattern exactly(String english) {
        return Pattern.compile("^(" + any(english, true) + ")$");
    }

    /** Words anywhere in a text. */
    Pattern within(String english) {
        return Pattern.compile(any(english, false));
    }

    private String any(String english, boolean whole) {
        if (language.equals(Texts.ENGLISH)) {
            return literal(english);
        }
        var found = meant(text -> text.equals(english));
        if (found.isEmpty() && !whole) {
            found = meant(text -> text.contains(english));
        }
        if (found.isEmpty()) {
            found = meant(text -> saysSomething(text) && english.matches(pattern(text)));
        }
        // What is no text of the product is the people's own words.
        return found.isEmpty() ? literal(english) : String.join("|", found);
    }

    private Set<String> meant(Predicate<String> mayBeMeant) {
        return texts.all(Texts.ENGLISH).entrySet().stream()
                .filter(text -> mayBeMeant.test(text.getValue()))
                .map(text -> pattern(translated(text.getKey())))
                .collect(Collectors.toSet());
    }

    /** A text that is hardly more than its arguments fits everything. */
    static boolean saysSomething(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("").matches(".*[A-Za-z]{3}.*");
    }

    private String translated(String key) {
        return texts.find(key, language).orElseThrow(() -> new AssertionError("No text for " + key));
    }

    /** A text as a pattern that fits it with any arguments. */
    static String pattern(String template) {
        return PLACEHOLDER.splitAsStream(template).map(Translation::literal).collect(Collectors.joining("(.*)"))
                + (template.endsWith("}") ? "(.*)" : "");
    }

    private static String literal(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
