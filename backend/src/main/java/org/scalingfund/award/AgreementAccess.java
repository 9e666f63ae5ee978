package org.scalingfund.award;

import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Agreements are read by both sides. */
@Component
class AgreementAccess implements DocumentAccess {
    private final AwardQueries queries;
    private final Access access;
    private final CurrentTenant current;

    AgreementAccess(AwardQueries queries, Access access, CurrentTenant current) {
        this.queries = queries;
        this.access = access;
        this.current = current;
    }

    @Override
    public Optional<Boolean> mayRead(Document document) {
        if (!document.slot().equals(AgreementDrafts.SLOT)) {
            return Optional.empty();
        }
        var award = new AwardId(document.subject());
        return queries.find(award).map(found -> isOfFunder() || isOfRecipient(award));
    }

    private boolean isOfFunder() {
        var roles = access.roles();
        return roles.contains(Role.FUND_MANAGER)
                || roles.contains(Role.FINANCE_OFFICER)
                || roles.contains(Role.AUDITOR);
    }

    private boolean isOfRecipient(AwardId award) {
        return current.person()
                .map(person -> queries.findOwn(award, person).isPresent())
                .orElse(false);
    }
}
