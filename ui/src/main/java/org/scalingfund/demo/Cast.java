package org.scalingfund.demo;

import java.util.HashMap;
import java.util.Map;
import org.scalingfund.organisation.OrganisationId;
import org.scalingfund.tenancy.PersonId;

/** The people and organisations of the demonstration, by the short names of its material. */
final class Cast {
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();

    void enter(String key, PersonId person) {
        people.put(key, person);
    }

    void enter(String key, OrganisationId organisation) {
        organisations.put(key, organisation);
    }

    PersonId person(String key) {
        return known(people, key);
    }

    /** Who leads the organisation; entered under its short name. */
    PersonId lead(String organisation) {
        return known(people, organisation);
    }

    OrganisationId organisation(String key) {
        return known(organisations, key);
    }

    private static <T> T known(Map<String, T> cast, String key) {
        var found = cast.get(key);
        if (found == null) {
            throw new IllegalStateException("Nobody in the demonstration is called " + key);
        }
        return found;
    }
}
