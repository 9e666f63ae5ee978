package org.scalingfund.base.workflow;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.scalingfund.tenancy.TenantId;

/** Every case of a model test belongs to the same funder. */
public final class OneTenant implements TenantIdProvider {
    public static final TenantId TENANT = TenantId.random();

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext beginning) {
        return TENANT.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext beginning) {
        return TENANT.toString();
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decided) {
        return TENANT.toString();
    }
}
