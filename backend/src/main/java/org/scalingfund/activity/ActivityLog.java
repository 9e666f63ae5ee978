package org.scalingfund.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The memory of what happened, for features to write in the transaction of the deed and to read once they know that
 * the person may see the case.
 */
@Component
public class ActivityLog {
    private final ActivityRepository repository;

    ActivityLog(ActivityRepository repository) {
        this.repository = repository;
    }

    /**
     * Remembers {@code deed} when the transaction commits, and not if it does not. Entries are written just before the
     * commit, because they lock the head of the funder's chain: everybody else waits from there on.
     */
    public void remember(Deed deed) {
        var pending = (Pending) TransactionSynchronizationManager.getResource(repository);
        if (pending == null) {
            pending = new Pending(new ArrayList<>());
            TransactionSynchronizationManager.bindResource(repository, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.deeds.add(deed);
    }

    /** The latest {@code limit} entries of a case, newest first, from before entry {@code before} when it is not null. */
    public List<Entry> historyOf(UUID subject, boolean onlyWhatApplicantsSee, @Nullable Long before, int limit) {
        return repository.historyOf(subject, onlyWhatApplicantsSee, before, limit);
    }

    private final class Pending implements TransactionSynchronization {
        private final List<Deed> deeds;

        Pending(List<Deed> deeds) {
            this.deeds = deeds;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(repository);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(repository, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            deeds.forEach(repository::append);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(repository);
        }
    }
}
