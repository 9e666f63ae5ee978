package org.scalingfund.demo;

import org.scalingfund.evaluation.EvidenceFacts;

/** The facts that make a level of evidence. */
final class EvidenceLevels {
    private EvidenceLevels() {}

    /** Just what {@code level} needs, from 1 to 4, and the cost of one person, which everybody here knows. */
    static EvidenceFacts facts(int level) {
        return new EvidenceFacts(
                level >= 1,
                level >= 2,
                level >= 3,
                level >= 3,
                level >= 4,
                level >= 4 ? 1 : 0,
                true,
                false,
                false,
                false);
    }
}
