package org.scalingfund.tenancy;

import java.util.Optional;

/** Tells which funder's space the address of the request under way names; each way in (pages, files) brings its own. */
public interface TenantOfRequest {
    Optional<TenantId> current();
}
