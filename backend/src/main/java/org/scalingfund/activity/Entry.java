package org.scalingfund.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remembered deed; {@code person} is nobody when the product did it by itself. */
public record Entry(long number, Instant at, @Nullable String person, String kind, List<Detail> details) {

    /** The texts of the reader's language. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... args);
    }

    /** What was done, in the reader's language. */
    public String words(Texts texts) {
        var places = details.stream()
                .map(detail -> switch (detail) {
                    case Detail.Said(var words) -> words;
                    case Detail.Named(var key) -> texts.of(key);
                })
                .toArray();
        return texts.of("activity." + kind, places);
    }
}
