package org.scalingfund.base.workflow;

import java.time.InstantSource;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;

/**
 * When a case reached and left its steps, by the product's clock and not by the machine's: what happened at another
 * moment, as in the demonstration, is remembered as of that moment, like the same deed in the activity log.
 */
final class CaseHistory extends CacheAwareHistoryEventProducer {
    private final InstantSource clock;

    CaseHistory(InstantSource clock) {
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
            scope.setStartTime(Date.from(clock.instant()));
        }
        return event;
    }

    private HistoryEvent ended(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent scope) {
            var end = Date.from(clock.instant());
            scope.setEndTime(end);
            if (scope.getStartTime() != null) {
                scope.setDurationInMillis(end.getTime() - scope.getStartTime().getTime());
            }
        }
        return event;
    }
}
