package org.scalingfund.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.base.TextKey;

/** A part of a profile as it was typed: each field in the form in which it is kept, or why it is none. */
record ProfileEntry(Map<ProfileField, String> texts, Map<ProfileField, TextKey> problems) {

    static ProfileEntry read(ProfilePart part, Map<ProfileField, String> typed, CouncilAreas areas, LocalDate today) {
        var texts = new EnumMap<ProfileField, String>(ProfileField.class);
        var problems = new EnumMap<ProfileField, TextKey>(ProfileField.class);
        for (var field : part.fields()) {
            var text = typed.getOrDefault(field, "").strip();
            if (text.length() > field.longest()) {
                problems.put(field, new TextKey("organisation.profile.too-long", List.of(field.longest())));
            } else if (text.isEmpty() && field != ProfileField.NAME) {
                texts.put(field, "");
            } else {
                field.read(text)
                        .ifPresentOrElse(read -> texts.put(field, read), () -> problems.put(field, notOne(field)));
            }
        }
        var council = texts.getOrDefault(ProfileField.COUNCIL_CODE, "");
        if (!council.isEmpty() && !areas.has(council)) {
            problems.put(ProfileField.COUNCIL_CODE, notOne(ProfileField.COUNCIL_CODE));
        }
        var ended = texts.getOrDefault(ProfileField.YEAR_END, "");
        if (!ended.isEmpty() && LocalDate.parse(ended).isAfter(today)) {
            problems.put(ProfileField.YEAR_END, new TextKey("organisation.profile.year-ahead"));
        }
        return new ProfileEntry(texts, problems);
    }

    private static TextKey notOne(ProfileField field) {
        return new TextKey("organisation.profile.not-one." + field.key());
    }
}
