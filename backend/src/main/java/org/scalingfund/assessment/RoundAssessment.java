package org.scalingfund.assessment;

import java.util.List;
import java.util.Map;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundStatus;
import org.scalingfund.tenancy.PersonId;

/**
 * How far the assessment of a round is.
 *
 * @param stages how many applications stand at each stage
 * @param unfinished applications that are still checked or assessed: while there are any, the assessment stays open
 */
public record RoundAssessment(
        RoundId round,
        String title,
        RoundStatus status,
        Map<AssessmentStage, Integer> stages,
        int unfinished,
        List<Assessor> assessors) {

    public boolean canBeClosed() {
        return status == RoundStatus.CLOSED && unfinished == 0;
    }

    /** One assessor's part in the round. */
    public record Assessor(PersonId person, String name, int invited, int inProgress, int submitted, int overdue) {}
}
