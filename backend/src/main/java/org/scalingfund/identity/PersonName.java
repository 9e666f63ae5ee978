package org.scalingfund.identity;

import java.util.Optional;

/** What a person may be called: anything, within a length. */
final class PersonName {
    static final int LONGEST = 120;

    private PersonName() {}

    static Optional<AccountProblem> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(AccountProblem.NAME_MISSING);
        }
        return name.length() > LONGEST ? Optional.of(AccountProblem.NAME_TOO_LONG) : Optional.empty();
    }
}
