package org.scalingfund.identity;

import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away, once an hour, links that no longer open and failures that no longer count. */
@Component
class Forgetting {
    private final MailedLinks links;
    private final Throttle throttle;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;

    Forgetting(MailedLinks links, Throttle throttle, Standpoints standpoints, PlatformTransactionManager transactions) {
        this.links = links;
        this.throttle = throttle;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        standpoints.run(
                Standpoint.NOWHERE,
                () -> transaction.executeWithoutResult(_ -> {
                    links.forgetExpired();
                    throttle.forgetQuiet();
                }));
    }
}
