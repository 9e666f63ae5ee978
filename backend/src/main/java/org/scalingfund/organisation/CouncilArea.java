package org.scalingfund.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The area of a council, by its ONS code. */
public record CouncilArea(
        String code, String name, @Nullable String welshName) {

    public String nameIn(Locale language) {
        return welshName != null && language.getLanguage().equals("cy") ? welshName : name;
    }
}
