package org.scalingfund.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts in which an organisation says what it is, each of them a page. */
public enum ProfilePart {
    BASICS,
    ADDRESS,
    SIZE,
    CONTACT;

    public List<ProfileField> fields() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field.part() == this)
                .toList();
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProfilePart> parse(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug().equals(slug)).findFirst();
    }

    public String textKey() {
        return "organisation.profile.part." + slug();
    }
}
