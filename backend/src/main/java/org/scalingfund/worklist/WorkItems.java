package org.scalingfund.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Component;

/** What waits for people, written by the features in the transaction that makes somebody wait or ends it. */
@Component
public class WorkItems {
    private final WorkItemRepository repository;

    WorkItems(WorkItemRepository repository) {
        this.repository = repository;
    }

    /** Puts work before somebody; the same work for the same people stands there only once. */
    public void open(Waiting.Work work) {
        repository.insert(work);
    }

    /** The work of this kind on the subject is done, whoever it waited for. */
    public void done(WorkKind kind, UUID subject) {
        repository.markDone(kind, subject);
    }

    /** One person's share of it is done. */
    public void done(WorkKind kind, UUID subject, PersonId person) {
        repository.markDone(kind, subject, person);
    }

    /** The work of this kind on these subjects has to be done by another moment. */
    public void moved(WorkKind kind, Collection<UUID> subjects, Instant dueAt) {
        repository.move(kind, subjects, dueAt);
    }

    /** What people call the subject has changed. */
    public void renamed(WorkKind kind, UUID subject, String about) {
        repository.rename(kind, subject, about);
    }

    /** Nobody is waited for any longer on this subject. */
    public void allDone(UUID subject) {
        repository.markAllDone(subject);
    }
}
