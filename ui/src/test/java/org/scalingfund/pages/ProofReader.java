package org.scalingfund.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scalingfund.base.Texts;

/** Reads a page as a proof-reader would: nothing that was meant for machines, and no English left on a Welsh page. */
final class ProofReader {
    private static final Pattern PLACE_IN_A_TEXT = Pattern.compile("\\{\\d+}");
    private static final Pattern WORD_WITH_DOTS = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");
    private static final List<Pattern> FOR_MACHINES = List.of(
            PLACE_IN_A_TEXT,
            Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)+\\b"),
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}"),
            Pattern.compile("\\bOptional[\\[.]|\\b\\w+@[0-9a-f]{6,8}\\b|\\bnull\\b|\\d{4}-\\d\\d-\\d\\dT"));
    /** A shorter beginning or end of a text with gaps says too little. */
    private static final int TELLING = 6;

    /** What a reader sees or hears, without the values of fields, which are somebody's own words. */
    private static final String TEXTS = """
            () => {
              const found = [document.title];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                const element = node.parentElement;
                if (node.nodeType === Node.TEXT_NODE) {
                  if (!element.closest("script, style, noscript, [translate=no]") && element.closest("[lang]")?.lang === document.documentElement.lang) {
                    found.push(node.data);
                  }
                } else {
                  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
                    found.push(node.getAttribute(name) ?? "");
                  }
                }
              }
              return found.map(text => text.replace(/\\s+/g, " ").trim()).filter(text => text);
            }
            """;

    private final Set<String> keys;
    private final Set<String> features;
    private final Set<String> welsh;
    private final Set<String> english = new TreeSet<>();
    private final List<String[]> englishWithGaps = new ArrayList<>();

    ProofReader(Texts texts) {
        keys = texts.all(Texts.ENGLISH).keySet();
        features = keys.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        welsh = Set.copyOf(texts.all(Texts.WELSH).values());
        texts.all(Texts.ENGLISH).forEach((key, text) -> {
            if (text.equals(texts.all(Texts.WELSH).get(key)) || welsh.contains(text)) {
                return;
            }
            var parts = PLACE_IN_A_TEXT.split(text, -1);
            if (parts.length == 1) {
                english.add(text);
            } else if (parts[0].length() >= TELLING || parts[parts.length - 1].length() >= TELLING) {
                englishWithGaps.add(parts);
            }
        });
    }

    /** What no person should read on any page. */
    Set<String> forMachines(Page page) {
        var found = new TreeSet<String>();
        for (var text : texts(page)) {
            FOR_MACHINES.forEach(pattern ->
                    pattern.matcher(text).results().map(MatchResult::group).forEach(found::add));
            WORD_WITH_DOTS
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(this::isKey)
                    .forEach(found::add);
        }
        return found;
    }

    /** A text's key, or what would be one if anybody had written the text. */
    private boolean isKey(String word) {
        return keys.contains(word) || features.contains(word.substring(0, word.indexOf('.') + 1));
    }

    /** What a page shown in Welsh says in English. What people wrote themselves is not ours to translate. */
    Set<String> leftInEnglish(Page page) {
        return texts(page).stream()
                .filter(text ->
                        english.contains(text) || englishWithGaps.stream().anyMatch(gaps -> fits(text, gaps)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fits(String text, String[] parts) {
        var from = 0;
        for (var part : parts) {
            var at = text.indexOf(part, from);
            if (at < 0 || from == 0 && at > 0) {
                return false;
            }
            from = at + part.length();
        }
        return text.endsWith(parts[parts.length - 1]);
    }

    @SuppressWarnings("unchecked") // The script answers with texts only.
    private static List<String> texts(Page page) {
        return (List<String>) page.evaluate(TEXTS);
    }
}
