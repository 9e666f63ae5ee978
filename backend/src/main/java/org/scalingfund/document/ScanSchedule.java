package org.scalingfund.document;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for files that wait for their scan. */
@Component
@ConditionalOnProperty(name = "scalingfund.clamav.again", matchIfMissing = true)
class ScanSchedule {
    private final WaitingFiles waiting;

    ScanSchedule(WaitingFiles waiting) {
        this.waiting = waiting;
    }

    @Scheduled(fixedDelayString = "PT15S")
    void scan() {
        waiting.lookAtDue();
    }
}
