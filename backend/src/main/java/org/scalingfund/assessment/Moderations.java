package org.scalingfund.assessment;

import java.math.BigDecimal;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores that lay far apart, reconciled by the fund manager after hearing the assessors. */
@Service
public class Moderations {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final AssessmentProgress progress;
    private final AssessmentRepository repository;
    private final ActivityLog activity;
    private final CurrentTenant current;

    Moderations(
            AssessmentProgress progress, AssessmentRepository repository, ActivityLog activity, CurrentTenant current) {
        this.progress = progress;
        this.repository = repository;
        this.activity = activity;
        this.current = current;
    }

    /** {@code total} percent stands from here on, in place of the mean; the scores stay as they were given. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public ModerateResult moderate(ApplicationId application, BigDecimal total, String reasons) {
        if (total.signum() < 0
                || total.compareTo(HUNDRED) > 0
                || total.stripTrailingZeros().scale() > 2) {
            return new ModerateResult.NotAPercentage();
        }
        if (reasons.isBlank()) {
            return new ModerateResult.ReasonsMissing();
        }
        if (progress.lockOpen(application).isEmpty() || !progress.moderated(application)) {
            return new ModerateResult.NothingToModerate();
        }
        repository.insertModeration(application, total, reasons.strip(), current.actor());
        activity.remember(Deed.withinFunder(
                "assessment.moderated",
                SubjectKind.APPLICATION,
                application.value(),
                total.stripTrailingZeros().toPlainString(),
                reasons.strip()));
        return new ModerateResult.Moderated();
    }
}
