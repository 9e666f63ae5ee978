package org.scalingfund.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A funder's whole activity log, for administrators and auditors to read and to prove that nobody changed it. */
@Service
public class WholeLog {
    private final ActivityRepository repository;

    WholeLog(ActivityRepository repository) {
        this.repository = repository;
    }

    /** The latest {@code limit} entries, newest first, from before entry {@code before} when it is not null. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.TENANT_ADMINISTRATOR, Role.AUDITOR})
    public List<RecordedDeed> entries(@Nullable Long before, int limit) {
        return repository.latest(before, limit);
    }

    /** Works out every seal anew: takes time in proportion to the log. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    @AllowedTo({Role.TENANT_ADMINISTRATOR, Role.AUDITOR})
    public LogCheck check() {
        return repository
                .firstBroken()
                .<LogCheck>map(LogCheck.Broken::new)
                .orElseGet(() -> new LogCheck.Whole(repository.entries()));
    }
}
