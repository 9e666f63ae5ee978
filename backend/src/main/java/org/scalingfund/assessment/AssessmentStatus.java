package org.scalingfund.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far one assessor's assessment of one application is. */
public enum AssessmentStatus {
    INVITED,
    IN_PROGRESS,
    SUBMITTED,
    /** The assessor did not want to. */
    DECLINED,
    /** The assessor declared an interest, perhaps after scoring; the scores do not count. */
    CONFLICTED,
    /** The fund manager took the allocation back. */
    VOIDED;

    /** Those that count among the ones an application needs. */
    public static final Set<AssessmentStatus> LIVE =
            Collections.unmodifiableSet(EnumSet.of(INVITED, IN_PROGRESS, SUBMITTED));

    public boolean isLive() {
        return LIVE.contains(this);
    }
}
