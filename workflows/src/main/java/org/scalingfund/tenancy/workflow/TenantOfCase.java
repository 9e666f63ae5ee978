package org.scalingfund.tenancy.workflow;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Stamps each new case with the funder's space it begins in; one called by another stays in that one's. */
@Component
class TenantOfCase implements TenantIdProvider {
    private final CurrentTenant tenant;

    TenantOfCase(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext beginning) {
        var caller = beginning.getSuperExecution();
        if (caller != null) {
            return caller.getTenantId();
        }
        return tenant.current()
                .map(TenantId::toString)
                .orElseThrow(() -> new IllegalStateException("A case can only begin in a funder's space"));
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext beginning) {
        throw new UnsupportedOperationException("There are no CMMN models");
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decided) {
        return tenant.current().map(TenantId::toString).orElse(null);
    }
}
