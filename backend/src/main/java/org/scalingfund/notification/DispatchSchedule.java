package org.scalingfund.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the outbox every few seconds. */
@Component
@ConditionalOnProperty(name = "scalingfund.mail.dispatch", matchIfMissing = true)
class DispatchSchedule {
    private final MailDispatch dispatch;

    DispatchSchedule(MailDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Scheduled(fixedDelayString = "${scalingfund.mail.every:PT5S}")
    void send() {
        dispatch.sendDue();
    }
}
