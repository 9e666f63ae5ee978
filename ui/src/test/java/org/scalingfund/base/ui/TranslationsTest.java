package org.scalingfund.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;

/** Both languages say everything, and nothing is asked for that is not written. */
class TranslationsTest {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    /** A literal key; one that ends in a dot is the start of keys made at run time, such as those of a status. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|getTranslation|Language\\.text|Language\\.count|texts\\.get|texts\\.count)\\(\\s*\"([\\w.-]+)\"");

    private static final Pattern ASKED_BY_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]+)");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(things(Texts.WELSH).keySet()).isEqualTo(things(Texts.ENGLISH).keySet());
    }

    @Test
    void noTextIsBlank() {
        for (var language : Texts.languages()) {
            assertThat(texts.all(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        var welsh = things(Texts.WELSH);
        things(Texts.ENGLISH)
                .forEach((key, placeholders) ->
                        assertThat(welsh.get(key)).as(key).isEqualTo(placeholders));
    }

    @Test
    void aTextThatIsCountedHasTheFormForAllOtherNumbers() {
        for (var language : Texts.languages()) {
            var all = texts.all(language);
            assertThat(all.keySet().stream()
                            .filter(key -> key.matches(".*\\.(one|two|few|many)"))
                            .map(key -> PLURAL.matcher(key).replaceFirst(".other")))
                    .allMatch(all::containsKey);
        }
    }

    @Test
    void everyTextThatIsAskedForIsWritten() throws IOException {
        var written = texts.all(Texts.ENGLISH).keySet();
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var source = Files.readString(file);
            var pattern = file.toString().endsWith(".html") ? ASKED_BY_TEMPLATE : ASKED;
            pattern.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !isWritten(key, written))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    /** The steps of a process are drawn with words of the product, so that a Welsh reader reads Welsh. */
    @Test
    void everyStepOfEveryProcessHasItsWords() throws Exception {
        var missing = new TreeSet<String>();
        var written = texts.all(Texts.ENGLISH).keySet();
        var models = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
        assertThat(models).hasSizeGreaterThanOrEqualTo(6);
        for (var model : models) {
            var document = readable().parse(model.getInputStream());
            var process =
                    (Element) document.getElementsByTagNameNS(BPMN, "process").item(0);
            var elements = process.getElementsByTagNameNS(BPMN, "*");
            for (var index = 0; index < elements.getLength(); index++) {
                var element = (Element) elements.item(index);
                var key = "process." + process.getAttribute("id") + "." + element.getAttribute("id");
                if (element.hasAttribute("name") && !written.contains(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static DocumentBuilder readable() throws ParserConfigurationException {
        var readers = DocumentBuilderFactory.newInstance();
        readers.setNamespaceAware(true);
        return readers.newDocumentBuilder();
    }

    private static boolean isWritten(String key, Set<String> written) {
        return key.endsWith(".")
                ? written.stream().anyMatch(one -> one.startsWith(key))
                : written.contains(key) || written.contains(key + ".other");
    }

    private static List<Path> sources() throws IOException {
        var found = Stream.<Path>builder();
        for (var module : List.of("backend", "workflows", "ui")) {
            var main = Path.of("..", module, "src", "main");
            if (Files.exists(main)) {
                try (var files = Files.walk(main)) {
                    files.filter(file -> file.toString().matches(".*\\.(java|html)")
                                    && !file.toString().contains("frontend"))
                            .forEach(found);
                }
            }
        }
        return found.build().toList();
    }

    /** What is written in a language, plural forms counting as one text, each with its placeholders. */
    private Map<String, Set<String>> things(Locale language) {
        var things = new TreeMap<String, Set<String>>();
        texts.all(language).forEach((key, text) -> {
            var counted = texts.all(language).containsKey(PLURAL.matcher(key).replaceFirst(".other"));
            var thing = counted ? PLURAL.matcher(key).replaceFirst("") : key;
            var placeholders = PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            things.merge(thing, placeholders, (one, other) -> {
                one.addAll(other);
                return one;
            });
        });
        return things;
    }
}
