package org.scalingfund.tenancy;

import org.scalingfund.base.ProductAddress;
import org.springframework.stereotype.Component;

/** Where people reach the pages of the funder whose space the transaction works in: what links in mails begin with. */
@Component
public class SpaceAddress {
    private final ProductAddress address;
    private final CurrentTenant current;
    private final Tenants tenants;

    SpaceAddress(ProductAddress address, CurrentTenant current, Tenants tenants) {
        this.address = address;
        this.current = current;
        this.tenants = tenants;
    }

    /** The whole address of {@code path} within the space, which begins with a slash. */
    public String of(String path) {
        var here = current.current().flatMap(tenants::find).map(Tenant::space).orElseThrow();
        return address.of("/" + here + path);
    }
}
