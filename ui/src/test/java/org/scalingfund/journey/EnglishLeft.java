package org.scalingfund.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scalingfund.base.Texts;

/** Looks for English on a page that is read in Welsh, and for keys that nobody gave words. */
final class EnglishLeft {
    /** What is seen or heard: texts, and the attributes that are read out; also inside components, not the hidden. */
    private static final String SEEN = """
        () => {
          const found = new Set();
          const walk = root => {
            for (const element of root.querySelectorAll("*")) {
              if (element.shadowRoot) walk(element.shadowRoot);
              if (element.matches("style, script, template") || element.closest("body [lang=en]")) continue;
              if (!element.checkVisibility?.()) continue;
              for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                if (element.getAttribute(name)) found.add(element.getAttribute(name));
              }
              const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
                  .map(node => node.textContent).join(" ");
              if (element.localName !== "slot" && text.trim()) found.add(text);
            }
          };
          walk(document.body);
          found.add(document.title);
          return [...found].map(text => text.replace(/\\s+/g, " ").trim());
        }
        """;

    private static final Pattern ENGLISH_WORD =
            Pattern.compile("(?i)\\b(the|and|of|your|you|with|this|that|from|has|have"
                    + "|not|what|when|which|will|save|saved|cancel|today|remove|choose|file|required|loading|close|clear|toggle"
                    + "|upload|search|january|february|march|april|june|july|august|october|december)\\b");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[\\w-]+)+");

    private final List<Pattern> welsh;
    private final List<Pattern> english;
    private final Collection<String> keys;

    EnglishLeft() {
        var texts = new Texts();
        welsh = templates(texts.all(Texts.WELSH).values().stream());
        english = templates(texts.all(Texts.ENGLISH).values().stream());
        keys = texts.all(Texts.ENGLISH).keySet().stream()
                .map(EnglishLeft::feature)
                .collect(Collectors.toSet());
    }

    /** {@code own} is what the funder and the people wrote themselves, in whatever language. */
    void assertNoneOn(Page page, Collection<String> own) {
        var left = new ArrayList<String>();
        for (var seen : (List<?>) page.evaluate(SEEN)) {
            var text = without(own, String.valueOf(seen));
            if (isKey(text) || PLACEHOLDER.matcher(text).find() || isEnglish(text)) {
                left.add(String.valueOf(seen));
            }
        }
        assertThat(left).as("English and bare keys on %s", page.url()).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("cy");
    }

    private boolean isKey(String text) {
        return KEY.matcher(text).matches() && keys.contains(feature(text));
    }

    private static String feature(String key) {
        var end = key.indexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }

    private boolean isEnglish(String text) {
        if (matchesOne(welsh, text)) {
            return false;
        }
        return matchesOne(english, text) || ENGLISH_WORD.matcher(text).find();
    }

    private static boolean matchesOne(List<Pattern> templates, String text) {
        return templates.stream().anyMatch(template -> template.matcher(text).matches());
    }

    private static String without(Collection<String> own, String text) {
        var rest = text;
        // The longest first: "2018" in a sentence is not the "1" that somebody typed.
        for (var words : own.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(words, "");
        }
        return rest.strip();
    }

    private static List<Pattern> templates(Stream<String> texts) {
        return texts.filter(Translation::saysSomething)
                .map(Translation::pattern)
                .map(Pattern::compile)
                .toList();
    }
}
