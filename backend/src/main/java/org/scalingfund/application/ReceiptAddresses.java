package org.scalingfund.application;

import org.scalingfund.base.ProductAddress;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Where receipts of this funder are fetched by those whose they are, and checked by whoever holds one. */
@Component
public class ReceiptAddresses {
    private final ProductAddress address;
    private final CurrentTenant current;
    private final Tenants tenants;

    ReceiptAddresses(ProductAddress address, CurrentTenant current, Tenants tenants) {
        this.address = address;
        this.current = current;
        this.tenants = tenants;
    }

    /** The whole address of the file. */
    String file(ApplicationId application) {
        return of("/files/receipts/" + application);
    }

    /** The whole address of the page that checks receipts. */
    public String checking() {
        return of("/receipts");
    }

    private String of(String path) {
        var here = current.current().flatMap(tenants::find).map(Tenant::space).orElseThrow();
        return address.of("/" + here + path);
    }
}
