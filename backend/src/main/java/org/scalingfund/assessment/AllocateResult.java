package org.scalingfund.assessment;

import java.time.Instant;
import java.util.List;
import org.scalingfund.tenancy.PersonId;

/** What came of trying to allocate assessors to an application: all of them, or none. */
public sealed interface AllocateResult {

    /** The application has {@code live} of the {@code needed} assessors now. */
    record Allocated(int live, int needed) implements AllocateResult {}

    /** These people have a conflict of interest. */
    record Conflicted(List<Candidate> people) implements AllocateResult {}

    /** This person is allocated already. */
    record AlreadyAllocated(PersonId person) implements AllocateResult {}

    /** This person is not, or is no longer, one of the funder's assessors. */
    record NotAnAssessor(PersonId person) implements AllocateResult {}

    /** Nobody can finish by {@code dueAt}: it has passed. */
    record DueInThePast(Instant dueAt) implements AllocateResult {}

    record NobodyChosen() implements AllocateResult {}

    /** There is no such application here, or it is not being assessed. */
    record NotInAssessment() implements AllocateResult {}
}
