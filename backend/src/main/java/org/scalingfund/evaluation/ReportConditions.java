package org.scalingfund.evaluation;

import java.util.Optional;
import org.scalingfund.milestone.ReportGap;
import org.scalingfund.milestone.ReportId;
import org.scalingfund.milestone.ReportPart;
import org.springframework.stereotype.Component;

/** With each report those who run the innovation rate every condition again: without it nobody sees what changed. */
@Component
class ReportConditions implements ReportPart {
    private final ConditionRepository repository;

    ReportConditions(ConditionRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<ReportGap> gap(ReportId report) {
        return repository
                .report(report)
                .filter(rated -> repository.isUnratedBySelf(rated.application(), rated.occasion()))
                .map(_ -> ReportGap.CONDITIONS_UNRATED);
    }

    @Override
    public void goesOn(ReportId returned, ReportId draft) {
        repository.copySelf(returned.toString(), draft.toString());
    }
}
