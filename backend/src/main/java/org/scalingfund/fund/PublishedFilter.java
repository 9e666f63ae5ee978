package org.scalingfund.fund;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.organisation.OrganisationKind;

/**
 * Which published rounds somebody looks for.
 *
 * @param space only this funder's; null for all funders
 * @param words all of which the title, the summary or the fund's name has to contain
 */
public record PublishedFilter(
        @Nullable String space,
        @Nullable Nation nation,
        @Nullable OrganisationKind kind,
        String words) {
    public static final PublishedFilter EVERYTHING = new PublishedFilter(null, null, null, "");

    private static final int MOST_WORDS = 8;

    List<String> eachWord() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
