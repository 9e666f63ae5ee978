package org.scalingfund.fund;

import java.util.Optional;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.DocumentAccess;
import org.scalingfund.tenancy.Access;
import org.springframework.stereotype.Component;

/** Template files are opened by those who set the round up and audit it; once it is published they have a public address. */
@Component
class TemplateAccess implements DocumentAccess {
    private final TemplateQueries queries;
    private final Access access;

    TemplateAccess(TemplateQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    @Override
    public Optional<Boolean> mayRead(Document document) {
        if (!document.slot().equals(TemplateStore.SLOT)
                || queries.roundOf(document.subject()).isEmpty()) {
            return Optional.empty();
        }
        var roles = access.roles();
        return Optional.of(roles.contains(Role.FUND_MANAGER) || roles.contains(Role.AUDITOR));
    }
}
