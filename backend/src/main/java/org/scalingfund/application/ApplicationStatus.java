package org.scalingfund.application;

import java.util.Map;
import java.util.Set;

/** How far an application is, and where it can go from there. */
public enum ApplicationStatus {
    DRAFT,
    /** Complete, and with the second officer who certifies it: nobody writes it. */
    CERTIFYING,
    SUBMITTED,
    WITHDRAWN,
    /** Not submitted before the deadline. */
    EXPIRED,
    /** A rule says no; a person looks before the applicant is told. */
    CHECKING,
    INELIGIBLE,
    IN_ASSESSMENT,
    ASSESSED,
    FUNDED,
    RESERVE,
    DECLINED;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MOVES = Map.ofEntries(
            Map.entry(DRAFT, Set.of(CERTIFYING, SUBMITTED, EXPIRED, WITHDRAWN)),
            Map.entry(CERTIFYING, Set.of(DRAFT, SUBMITTED, EXPIRED, WITHDRAWN)),
            Map.entry(SUBMITTED, Set.of(IN_ASSESSMENT, CHECKING, WITHDRAWN)),
            Map.entry(CHECKING, Set.of(IN_ASSESSMENT, INELIGIBLE, WITHDRAWN)),
            Map.entry(IN_ASSESSMENT, Set.of(ASSESSED, WITHDRAWN)),
            Map.entry(ASSESSED, Set.of(FUNDED, RESERVE, DECLINED, WITHDRAWN)),
            Map.entry(RESERVE, Set.of(FUNDED, DECLINED, WITHDRAWN)),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(EXPIRED, Set.of()),
            Map.entry(INELIGIBLE, Set.of()),
            Map.entry(FUNDED, Set.of()),
            Map.entry(DECLINED, Set.of()));

    public boolean canBecome(ApplicationStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isEnd() {
        return MOVES.getOrDefault(this, Set.of()).isEmpty();
    }
}
