package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scalingfund.organisation.OrganisationKind;

/** Who can apply, and in which nations the work may be. */
public record RoundAudience(Set<OrganisationKind> kinds, Set<Nation> nations) {

    public RoundAudience {
        RoundProblem.refuse(problems(kinds, nations));
        // in the order of the enum, so that everybody reads the same list
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
    }

    /** What keeps these from saying who can apply. */
    public static List<RoundProblem> problems(Set<OrganisationKind> kinds, Set<Nation> nations) {
        var problems = new ArrayList<RoundProblem>();
        if (kinds.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.AUDIENCE, "kinds", "kinds-missing"));
        }
        if (nations.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.AUDIENCE, "nations", "nations-missing"));
        }
        return problems;
    }
}
