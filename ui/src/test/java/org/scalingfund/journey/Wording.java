package org.scalingfund.journey;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scalingfund.base.Texts;

/**
 * What a reader sees where an English reader sees certain words: stories are told once, in English, and walked in any
 * language. The same English can stand for several texts; any of their translations will do.
 */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SIGNS = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

    private final Texts texts = new Texts();
    private final Locale language;

    private Wording(Locale language) {
        this.language = language;
    }

    static Wording in(Locale language) {
        return new Wording(language);
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
        Set<String> found = new LinkedHashSet<>();
        for (var text : texts.all(Texts.ENGLISH).entrySet()) {
            var template = Pattern.compile(pattern(text.getValue())).matcher(english);
            var mayBeMeant = template.matches() || (!whole && text.getValue().contains(english));
            // A text that is nothing but arguments fits everything.
            if (mayBeMeant && text.getValue().matches(".*[A-Za-z]{2}.*")) {
                found.add(pattern(translated(text.getKey())));
            }
        }
        // What is no text of the product is the people's own words.
        return found.isEmpty() ? literal(english) : String.join("|", found);
    }

    private String translated(String key) {
        return texts.find(key, language).orElseThrow(() -> new AssertionError("No text for " + key));
    }

    private static String pattern(String template) {
        return PLACEHOLDER.splitAsStream(template).map(Wording::literal).collect(Collectors.joining("(.*)"))
                + (template.endsWith("}") ? "(.*)" : "");
    }

    private static String literal(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
