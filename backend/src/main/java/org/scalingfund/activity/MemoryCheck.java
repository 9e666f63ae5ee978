package org.scalingfund.activity;

import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves to administrators and auditors that nobody changed the activity log. */
@Service
public class MemoryCheck {
    private final ActivityRepository repository;

    MemoryCheck(ActivityRepository repository) {
        this.repository = repository;
    }

    /** The number of the first entry that was changed, removed or put in; nothing when the chain is whole. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.TENANT_ADMINISTRATOR, Role.AUDITOR})
    public Optional<Long> firstBrokenEntry() {
        return repository.firstBroken();
    }
}
