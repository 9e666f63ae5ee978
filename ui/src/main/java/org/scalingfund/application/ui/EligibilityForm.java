package org.scalingfund.application.ui;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.Intention;
import org.scalingfund.base.Texts;
import org.scalingfund.fund.Nation;
import org.scalingfund.organisation.OrganisationKind;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody typed who asks whether they can apply, as it stands in the address; the template asks it. */
public final class EligibilityForm {
    private static final String KIND = "kind";
    private static final String NATION = "nation";
    private static final String AMOUNT = "amount";
    private static final String START = "start";
    private static final String END = "end";
    private static final List<String> FIELDS = List.of(KIND, NATION, AMOUNT, START, END);

    /** As people in the United Kingdom write them, and as links from elsewhere may. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "[d/M/uuuu][d.M.uuuu][d-M-uuuu][uuuu-M-d]", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private final MultiValueMap<String, String> address;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Intention said;

    EligibilityForm(MultiValueMap<String, String> address, Texts texts, Locale locale) {
        this.address = address;
        this.texts = texts;
        this.locale = locale;
        // In the order of the page, in which the problems stand too.
        said = new Intention(
                read(KIND, typed -> named(OrganisationKind.values(), typed)),
                readNations(),
                read(AMOUNT, Box::money),
                read(START, EligibilityForm::date),
                read(END, EligibilityForm::date));
        var starts = said.startsOn();
        var ends = said.endsOn();
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            refuse(END, "application.fit.end.too-early");
        }
    }

    /** One of the things to choose from. */
    public record Choice(String value, String words, boolean chosen) {}

    /** Whether the button was pressed, be it on nothing; before that there is no answer. */
    public boolean isSent() {
        return FIELDS.stream().anyMatch(address::containsKey);
    }

    /** What has to be put right, by field. */
    public Map<String, String> problems() {
        return problems;
    }

    /** What stands in the fields that are typed. */
    public Map<String, String> typed() {
        return Map.of(AMOUNT, typed(AMOUNT), START, typed(START), END, typed(END));
    }

    /** The first is that it is not known yet. */
    public List<Choice> kinds() {
        var kinds = choices(KIND, OrganisationKind.values(), OrganisationKind::textKey);
        kinds.addFirst(new Choice("", texts.get("application.fit.kind.unknown", locale), said.kind() == null));
        return kinds;
    }

    public List<Choice> nations() {
        return choices(NATION, Nation.values(), nation -> "fund.nation." + nation);
    }

    /** {@code path} with all that was said behind it, to be kept, sent on or asked of another round. */
    public String at(String path) {
        var link = UriComponentsBuilder.fromPath(path);
        FIELDS.stream()
                .filter(field -> !values(field).isEmpty())
                .forEach(field -> link.queryParam(field, values(field)));
        return link.encode().toUriString();
    }

    Intention said() {
        return said;
    }

    private <T> @Nullable T read(String field, Function<String, Optional<T>> reading) {
        var typed = typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        var read = reading.apply(typed);
        if (read.isEmpty()) {
            refuse(field, "application.fit." + field + ".unusable");
        }
        return read.orElse(null);
    }

    private Set<Nation> readNations() {
        var chosen = values(NATION);
        var read = chosen.stream()
                .flatMap(name -> named(Nation.values(), name).stream())
                .collect(toSet());
        if (read.size() < Set.copyOf(chosen).size()) {
            refuse(NATION, "application.fit.nation.unusable");
        }
        return read;
    }

    private void refuse(String field, String key) {
        problems.put(field, texts.get(key, locale));
    }

    private String typed(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    private List<String> values(String field) {
        return address.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private <E extends Enum<E>> List<Choice> choices(String field, E[] all, Function<E, String> key) {
        var chosen = values(field);
        var choices = new ArrayList<Choice>();
        for (var each : all) {
            choices.add(new Choice(each.name(), texts.get(key.apply(each), locale), chosen.contains(each.name())));
        }
        return choices;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DATE));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
