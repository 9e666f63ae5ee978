package org.scalingfund.fund;

import java.util.List;

/** What came of reading a file. */
public sealed interface ReadRound {
    /** Nothing is wrong with it. */
    record Readable(RoundDocument document) implements ReadRound {}

    /** The first mistakes, in the order of the file. */
    record Faulty(List<DocumentFault> faults) implements ReadRound {}
}
