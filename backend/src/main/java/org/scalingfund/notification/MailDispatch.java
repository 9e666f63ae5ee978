package org.scalingfund.notification;

import java.time.Duration;
import java.time.InstantSource;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, a mail a transaction: the row is held until the server took the mail and is marked
 * sent in the same transaction, so that no two senders take the same mail. A crash between the server's yes and the
 * commit sends that one mail again: at least once, never lost.
 */
@Component
public class MailDispatch {
    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    /** One bad address must not hold up the others, and a server that is down need not be asked for each mail. */
    private static final int FAILURES_IN_A_ROW = 3;

    private final DispatchRepository repository;
    private final ObjectProvider<Mailer> mailer;
    private final Standpoints standpoints;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    MailDispatch(
            DispatchRepository repository,
            ObjectProvider<Mailer> mailer,
            Standpoints standpoints,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.repository = repository;
        this.mailer = mailer;
        this.standpoints = standpoints;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private enum Outcome {
        SENT,
        FAILED,
        NOTHING_DUE
    }

    /** Sends everything that is due now, and says how many mails were taken. Without a mailer they stay. */
    public int sendDue() {
        var way = mailer.getIfAvailable();
        if (way == null) {
            return 0;
        }
        var sent = 0;
        var failures = 0;
        while (failures < FAILURES_IN_A_ROW) {
            switch (standpoints.from(Standpoint.on(Standpoint.Duty.MAILING), () -> sendOne(way))) {
                case SENT -> {
                    sent++;
                    failures = 0;
                }
                case FAILED -> failures++;
                case NOTHING_DUE -> {
                    return sent;
                }
            }
        }
        return sent;
    }

    /** Nothing that waits now is ever sent: it tells invented people of a demonstration. */
    public void sendNothingOfThis() {
        standpoints.run(
                Standpoint.on(Standpoint.Duty.MAILING),
                () -> transaction.executeWithoutResult(_ -> repository.keepAllDue()));
    }

    private Outcome sendOne(Mailer way) {
        var outcome = transaction.execute(_ -> {
            var due = repository.takeDue();
            if (due.isEmpty()) {
                return Outcome.NOTHING_DUE;
            }
            try {
                way.send(due.get().mail());
            } catch (Mailer.MailNotTaken failed) {
                postpone(due.get(), failed);
                return Outcome.FAILED;
            }
            repository.markSent(due.get().mail().id());
            return Outcome.SENT;
        });
        return outcome == null ? Outcome.NOTHING_DUE : outcome;
    }

    private void postpone(DispatchRepository.Due due, Mailer.MailNotTaken failed) {
        var attempts = due.attempts() + 1;
        var reason = String.valueOf(failed.getMessage());
        if (attempts >= MOST_ATTEMPTS) {
            // The mail's own id and not whom it was for: logs hold no personal data.
            LOG.error("Mail {} was given up after {} attempts", due.mail().id(), attempts, failed.getCause());
            repository.giveUp(due.mail().id(), attempts, reason);
            return;
        }
        LOG.warn("Mail {} was not taken at attempt {}", due.mail().id(), attempts);
        repository.postpone(due.mail().id(), attempts, clock.instant().plus(pauseAfter(attempts)), reason);
    }

    private static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
