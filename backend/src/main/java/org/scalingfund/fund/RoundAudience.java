package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.organisation.OrganisationKind;

/**
 * Who can apply, in which nations the work may be, and what a second officer of the organisation certifies.
 *
 * @param certification in the funder's words; null when nobody has to certify an application before it is submitted
 */
public record RoundAudience(
        Set<OrganisationKind> kinds,
        Set<Nation> nations,
        @Nullable String certification) {

    public RoundAudience {
        RoundProblem.refuse(problems(kinds, nations, certification));
        // in the order of the enum, so that everybody reads the same list
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
    }

    /** With nobody who certifies. */
    public RoundAudience(Set<OrganisationKind> kinds, Set<Nation> nations) {
        this(kinds, nations, null);
    }

    /** What keeps these from saying who can apply. */
    public static List<RoundProblem> problems(
            Set<OrganisationKind> kinds, Set<Nation> nations, @Nullable String certification) {
        var problems = new ArrayList<RoundProblem>();
        if (kinds.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.AUDIENCE, "kinds", "kinds-missing"));
        }
        if (nations.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.AUDIENCE, "nations", "nations-missing"));
        }
        if (certification != null) {
            Lengths.check(problems, RoundPart.AUDIENCE, "certification", certification, Lengths.TEXT);
        }
        return problems;
    }
}
