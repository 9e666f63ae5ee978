package org.scalingfund.tenancy.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.tenancy.TenantTransactions;
import org.springframework.stereotype.Component;

/** Takes a step's transaction into the space of its case: a background step comes from no request. */
@Component
class TenantOfStep extends DefaultDelegateInterceptor {
    private final TenantTransactions transactions;

    TenantOfStep(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (invocation instanceof JavaDelegateInvocation
                && invocation.getContextExecution() instanceof DelegateExecution execution) {
            transactions.enter(tenantOf(execution));
        }
        super.handleInvocation(invocation);
    }

    private static TenantId tenantOf(DelegateExecution execution) {
        var tenant = execution.getTenantId();
        if (tenant == null) {
            throw new IllegalStateException(
                    "The case %s is in nobody's space".formatted(execution.getProcessBusinessKey()));
        }
        return new TenantId(UUID.fromString(tenant));
    }
}
