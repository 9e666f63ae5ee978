package org.scalingfund.assessment;

import java.math.BigDecimal;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.application.ApplicationStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the assessment's process does by itself. */
@Service
public class AssessmentSteps {
    private final AssessmentProgress progress;
    private final ApplicationProgress applications;
    private final ScoreSheetQueries scores;
    private final RoundAssessments rounds;
    private final ActivityLog activity;

    AssessmentSteps(
            AssessmentProgress progress,
            ApplicationProgress applications,
            ScoreSheetQueries scores,
            RoundAssessments rounds,
            ActivityLog activity) {
        this.progress = progress;
        this.applications = applications;
        this.scores = scores;
        this.rounds = rounds;
        this.activity = activity;
    }

    /** Puts the allocation before the fund manager: at first, and for one assessor more when scores lie too far apart. */
    @Transactional
    public void askForAssessors(ApplicationId application) {
        progress.askForAssessors(application);
    }

    /** How far the submitted assessments of an application lie apart. */
    @Transactional(readOnly = true)
    public Spread measureSpread(ApplicationId application) {
        return scores.find(application)
                .map(sheet -> new Spread(sheet.widestRange(), sheet.standardDeviation()))
                .orElse(new Spread(0, BigDecimal.ZERO));
    }

    /** Puts scores that lie far apart before the fund manager. */
    @Transactional
    public void askForModeration(ApplicationId application) {
        progress.askForModeration(application);
    }

    /** Scores are in and reconciled where they had to be. */
    @Transactional
    public void finish(ApplicationId application) {
        if (!progress.finished(application)) {
            return;
        }
        if (applications.move(application, ApplicationStatus.IN_ASSESSMENT, ApplicationStatus.ASSESSED)) {
            activity.remember(
                    Deed.seenByApplicant("assessment.finished", SubjectKind.APPLICATION, application.value()));
            rounds.askToCloseWhenAllAreAssessed(application);
        }
    }

    /**
     * Widest range on any criterion in tenths of the round's scale, so that one rule serves every scale, and standard
     * deviation of the totals in percent.
     */
    public record Spread(int widestRange, BigDecimal standardDeviation) {}
}
