package org.scalingfund.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The fields of the page "About the project", each saved by itself. */
public enum OutlineField {
    TITLE(160),
    SUMMARY(2000),
    STARTS_ON(10),
    ENDS_ON(10),
    STAGE(20),
    TARGET_STAGE(20),
    SCALING_ROUTE(20);

    private static final List<String> STAGES =
            List.of("MOBILISING", "DESIGNING", "DEVELOPING", "INTEGRATING", "GROWING", "SYSTEM_CHANGE");
    private static final List<String> ROUTES =
            List.of("GROWTH", "LICENSING", "PARTNERSHIP", "DELIVERY_NETWORK", "CORE_FUNDING");

    private final int longest;

    OutlineField(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /** What can be chosen, in order; empty for fields that are typed. */
    public List<String> choices() {
        return switch (this) {
            case STAGE, TARGET_STAGE -> STAGES;
            case SCALING_ROUTE -> ROUTES;
            case TITLE, SUMMARY, STARTS_ON, ENDS_ON -> List.of();
        };
    }

    /** Nothing is a fine value while it is a draft, except for the title, by which everybody knows the application. */
    boolean takes(String text) {
        return switch (this) {
            case TITLE -> !text.isBlank();
            case SUMMARY -> true;
            case STARTS_ON, ENDS_ON -> text.isEmpty() || isDate(text);
            case STAGE, TARGET_STAGE, SCALING_ROUTE ->
                text.isEmpty() || choices().contains(text);
        };
    }

    private static boolean isDate(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() >= 1900 && date.getYear() < 2200;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }
}
