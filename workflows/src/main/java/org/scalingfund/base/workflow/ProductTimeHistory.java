package org.scalingfund.base.workflow;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;

/**
 * Writes the engine's history by the product's clock, so that the picture of a case and its activity log tell the same
 * times, also where a deed is done at another moment than now.
 */
final class ProductTimeHistory extends CacheAwareHistoryEventProducer {
    private final InstantSource clock;

    ProductTimeHistory(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
        return begun(super.createProcessInstanceStartEvt(execution));
    }

    @Override
    public HistoryEvent createProcessInstanceEndEvt(DelegateExecution execution) {
        return ended(super.createProcessInstanceEndEvt(execution));
    }

    @Override
    public HistoryEvent createActivityInstanceStartEvt(DelegateExecution execution) {
        return begun(super.createActivityInstanceStartEvt(execution));
    }

    @Override
    public HistoryEvent createActivityInstanceEndEvt(DelegateExecution execution) {
        return ended(super.createActivityInstanceEndEvt(execution));
    }

    private HistoryEvent begun(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent scope) {
            scope.setStartTime(now());
        }
        return event;
    }

    private HistoryEvent ended(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent scope) {
            scope.setEndTime(now());
            if (scope.getStartTime() != null) {
                scope.setDurationInMillis(Duration.between(
                                scope.getStartTime().toInstant(),
                                scope.getEndTime().toInstant())
                        .toMillis());
            }
        }
        return event;
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
