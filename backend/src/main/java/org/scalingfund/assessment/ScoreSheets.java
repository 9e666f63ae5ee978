package org.scalingfund.assessment;

import java.util.Optional;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All scores of an application beside each other, for those who moderate and decide; assessors never see them. */
@Service
public class ScoreSheets {
    private final ScoreSheetQueries queries;

    ScoreSheets(ScoreSheetQueries queries) {
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<ScoreSheet> find(ApplicationId application) {
        return queries.find(application);
    }
}
