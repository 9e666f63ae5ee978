package org.scalingfund.tenancy;

import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The funders on this platform. Their names are public. */
@Service
public class Tenants {
    private final TenantRepository repository;

    Tenants(TenantRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<Tenant> findBySpace(String space) {
        return repository.findBySpace(space);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<Tenant> find(TenantId id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public List<Tenant> all() {
        return repository.all();
    }

    /** Opens a funder's space; false when the space or name in the address is taken. */
    @Transactional
    @AllowedTo(Role.PLATFORM_ADMINISTRATOR)
    public boolean open(Tenant tenant) {
        return repository.insert(tenant);
    }
}
