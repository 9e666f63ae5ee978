package org.scalingfund.fund.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.PublishedFilter;
import org.scalingfund.organisation.OrganisationKind;
import org.springframework.web.util.UriComponentsBuilder;

/** What a visitor looks for among the published rounds, as it stands in the address; templates ask it. */
public record RoundSearch(@Nullable Nation nation, @Nullable OrganisationKind kind, String words) {

    static RoundSearch of(Optional<String> nation, Optional<String> kind, Optional<String> words) {
        return new RoundSearch(
                nation.flatMap(name -> named(Nation.values(), name)).orElse(null),
                kind.flatMap(name -> named(OrganisationKind.values(), name)).orElse(null),
                words.orElse("").strip());
    }

    public boolean isNarrow() {
        return nation != null || kind != null || !words.isEmpty();
    }

    PublishedFilter filter(@Nullable String space) {
        return new PublishedFilter(space, nation, kind, words);
    }

    /** {@code path} with this search behind it. */
    String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("words", Optional.of(words).filter(some -> !some.isEmpty()))
                .queryParamIfPresent("nation", Optional.ofNullable(nation))
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .encode()
                .toUriString();
    }

    /** What is typed into an address and is none of the choices, chooses nothing. */
    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return List.of(values).stream()
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
