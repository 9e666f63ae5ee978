package org.scalingfund.milestone;

import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Evidence is read by the recipient, and by the funder once the report is submitted. */
@Component
class EvidenceAccess implements DocumentAccess {
    private final ReportRepository reports;
    private final Access access;
    private final CurrentTenant current;

    EvidenceAccess(ReportRepository reports, Access access, CurrentTenant current) {
        this.reports = reports;
        this.access = access;
        this.current = current;
    }

    @Override
    public Optional<Boolean> mayRead(Document document) {
        var report = new ReportId(document.subject());
        if (!document.slot().equals(Reports.EVIDENCE) || !reports.exists(report)) {
            return Optional.empty();
        }
        return Optional.of(isForFunder(report) || isOfRecipient(report));
    }

    private boolean isForFunder(ReportId report) {
        var roles = access.roles();
        return (roles.contains(Role.FUND_MANAGER)
                        || roles.contains(Role.FINANCE_OFFICER)
                        || roles.contains(Role.EVALUATOR)
                        || roles.contains(Role.AUDITOR))
                && reports.findSubmitted(report).isPresent();
    }

    private boolean isOfRecipient(ReportId report) {
        return current.person()
                .map(person -> reports.findOwn(report, person).isPresent())
                .orElse(false);
    }
}
