package org.scalingfund.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the product in English and Welsh: pages, mails and documents ask here. Each feature keeps its own files,
 * {@code texts/<feature>.properties} and {@code texts/<feature>_cy.properties}, in any module. {@code {0}} stands for the
 * first argument; an apostrophe is just an apostrophe. Numbers, money, moments and days are written as the language does,
 * and a {@link TextKey} as the text it names.
 */
@Component
public class Texts {
    public static final Locale ENGLISH = Locale.UK;
    public static final Locale WELSH = Locale.of("cy", "GB");

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> welsh = new TreeMap<>();

    public Texts() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The languages people can choose from, the first being the one we fall back to. */
    public static List<Locale> languages() {
        return List.of(ENGLISH, WELSH);
    }

    /** The nearest of our languages to what was asked for. */
    public static Locale nearest(Locale asked) {
        return asked.getLanguage().equals(WELSH.getLanguage()) ? WELSH : ENGLISH;
    }

    /** The text of {@code key}; a key without a text shows itself, so that the gap is seen while developing. */
    public String get(String key, Locale locale, Object... args) {
        return find(key, locale).map(text -> filled(text, locale, args)).orElseGet(() -> {
            LOG.warn("No text for the key {}", key);
            return key;
        });
    }

    /** The text of {@code key} for {@code number} things, which is argument 0: Welsh has six forms, English two. */
    public String count(String key, Locale locale, long number, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = number;
        System.arraycopy(more, 0, args, 1, more.length);
        var form = key + "." + pluralForm(locale, number);
        return get(find(form, locale).isPresent() ? form : key + ".other", locale, args);
    }

    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /** All texts of a language, by key. */
    public Map<String, String> all(Locale locale) {
        return nearest(locale).equals(WELSH) ? welsh : english;
    }

    /** The Unicode plural rules of the two languages. */
    private static String pluralForm(Locale locale, long number) {
        if (nearest(locale).equals(ENGLISH)) {
            return number == 1 ? "one" : "other";
        }
        if (number < 0 || number > 6) {
            return "other";
        }
        return switch ((int) number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }

    private String filled(String text, Locale locale, Object... args) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var index = Integer.parseInt(found.group(1));
            var shown = index < args.length ? shown(args[index], locale) : found.group();
            return Matcher.quoteReplacement(shown);
        });
    }

    private String shown(Object arg, Locale locale) {
        var formats = Formats.of(locale);
        return switch (arg) {
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case Money money -> formats.money(money.pounds());
            case Instant moment -> formats.dateTime(moment);
            case LocalDate date -> formats.date(date);
            case TextKey text -> get(text.key(), locale, text.arguments().toArray());
            default -> String.valueOf(arg);
        };
    }

    private void read(Resource file) throws IOException {
        var language = Objects.requireNonNull(file.getFilename()).endsWith("_cy.properties") ? welsh : english;
        var texts = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        for (var key : texts.stringPropertyNames()) {
            if (language.put(key, texts.getProperty(key)) != null) {
                throw new IllegalStateException("The text %s stands twice; once in %s".formatted(key, file));
            }
        }
    }
}
