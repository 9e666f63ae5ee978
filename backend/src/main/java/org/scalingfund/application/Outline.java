package org.scalingfund.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.organisation.CouncilArea;

/** What an application is about in short: the page "About the project". */
public record Outline(
        String title,
        String summary,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String stage,
        @Nullable String targetStage,
        @Nullable String scalingRoute,
        List<CouncilArea> areas) {

    /** The field's value as it is typed and saved; empty when there is none. */
    public String text(OutlineField field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case STARTS_ON -> orEmpty(startsOn);
            case ENDS_ON -> orEmpty(endsOn);
            case STAGE -> orEmpty(stage);
            case TARGET_STAGE -> orEmpty(targetStage);
            case SCALING_ROUTE -> orEmpty(scalingRoute);
        };
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
