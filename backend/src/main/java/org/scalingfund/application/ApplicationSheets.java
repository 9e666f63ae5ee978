package org.scalingfund.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.process.CaseDrawing;
import org.scalingfund.process.CaseDrawings;
import org.scalingfund.process.ProcessKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One application as a whole, for those who wrote it and for the funder's people once it was submitted. */
@Service
public class ApplicationSheets {
    private final ApplicationQueries queries;
    private final ApplicationVisibilityQueries visibility;
    private final ActivityLog log;
    private final CaseDrawings drawings;

    ApplicationSheets(
            ApplicationQueries queries,
            ApplicationVisibilityQueries visibility,
            ActivityLog log,
            CaseDrawings drawings) {
        this.queries = queries;
        this.visibility = visibility;
        this.log = log;
        this.drawings = drawings;
    }

    /**
     * Everything of one application. Its applicants see what the rules found only once a person confirmed it; before,
     * it may be a mistake.
     */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<ApplicationSheet> sheet(ApplicationId application) {
        var sheet = queries.sheet(application, visibility.visible());
        return visibility.readsForFunder() ? sheet : sheet.map(ApplicationSheets::forApplicants);
    }

    /** What happened, newest first, from before entry {@code before}; applicants see their part of it. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public List<Entry> history(ApplicationId application, @Nullable Long before, int limit) {
        return visibility.mayRead(application)
                ? log.historyOf(application.value(), !visibility.readsForFunder(), before, limit)
                : List.of();
    }

    /** Where it stands in its process. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.APPLICANT, Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.EVALUATOR, Role.AUDITOR})
    public Optional<CaseDrawing> drawing(ApplicationId application) {
        return visibility.mayRead(application)
                ? drawings.of(ProcessKind.APPLICATION, application.value())
                : Optional.empty();
    }

    private static ApplicationSheet forApplicants(ApplicationSheet sheet) {
        var review = sheet.eligibility().review();
        return review != null && review.confirmed()
                ? sheet
                : new ApplicationSheet(
                        sheet.facts(),
                        sheet.terms(),
                        sheet.outline(),
                        sheet.sections(),
                        sheet.budget(),
                        sheet.plan(),
                        new ApplicationSheet.Eligibility(List.of(), null),
                        sheet.partners());
    }
}
