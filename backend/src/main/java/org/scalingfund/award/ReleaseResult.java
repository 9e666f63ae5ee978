package org.scalingfund.award;

import java.util.List;

/** What came of trying to release the results of a round. */
public sealed interface ReleaseResult {

    /** So many applicants are told. */
    record Released(int applications) implements ReleaseResult {}

    /** These applications have no decision yet. */
    record Undecided(List<String> references) implements ReleaseResult {}

    record AlreadyReleased() implements ReleaseResult {}

    /** The round's assessment is not closed, or the round is not there. */
    record NotAssessed() implements ReleaseResult {}
}
