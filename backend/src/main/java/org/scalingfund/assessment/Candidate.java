package org.scalingfund.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.PersonId;

/**
 * An assessor who could be allocated to an application, or could not and why.
 *
 * @param load invitations and assessments the person has not finished yet, over all rounds
 * @param allocated how far the person's assessment of this application is, if there is a live one
 */
public record Candidate(
        PersonId person, String name, int load, @Nullable AssessmentStatus allocated, List<Conflict> conflicts) {

    public boolean mayBeAllocated() {
        return allocated == null && conflicts.isEmpty();
    }

    /** Why not; {@code reasons} are the person's own words when they declared it. */
    public record Conflict(ConflictKind kind, String reasons) {}
}
