package org.scalingfund.milestone;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.document.DocumentHistory;
import org.springframework.stereotype.Component;

/** What happens to the evidence of a report stands in the grant's history. */
@Component
class EvidenceHistory implements DocumentHistory {
    private final ReportRepository reports;

    EvidenceHistory(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Of> of(UUID subject, String slot) {
        return reports.grantOf(new ReportId(subject)).map(grant -> new Of(SubjectKind.GRANT, grant.value()));
    }
}
