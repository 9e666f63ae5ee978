package org.scalingfund.fund;

import java.util.List;

/** What came of setting up a new round. */
public sealed interface CreateRoundResult {
    record Created(RoundId round) implements CreateRoundResult {}

    /** All of it but the template files of these questions, which were refused: {@code questions} are their codes. */
    record CreatedWithout(RoundId round, List<String> questions) implements CreateRoundResult {}

    /** The fund has a round of this code already. */
    record CodeTaken() implements CreateRoundResult {}

    /** The fund is not this funder's, or never was. */
    record NoSuchFund() implements CreateRoundResult {}

    /** What it was to begin from is not there. */
    record NoSuchSource() implements CreateRoundResult {}

    /** A colleague removed the strand since it was shown. */
    record NoSuchStrand() implements CreateRoundResult {}
}
