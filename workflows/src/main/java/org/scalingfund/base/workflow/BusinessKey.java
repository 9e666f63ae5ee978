package org.scalingfund.base.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The identifier of the case that a step works for: all that its process knows about it. */
public final class BusinessKey {

    private BusinessKey() {}

    public static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
