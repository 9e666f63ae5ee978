package org.scalingfund.application;

import org.scalingfund.tenancy.SpaceAddress;
import org.springframework.stereotype.Component;

/** Where receipts of this funder are fetched by those whose they are, and checked by whoever holds one. */
@Component
public class ReceiptAddresses {
    private final SpaceAddress address;

    ReceiptAddresses(SpaceAddress address) {
        this.address = address;
    }

    /** The whole address of the file. */
    String file(ApplicationId application) {
        return address.of("/files/receipts/" + application);
    }

    /** The whole address of the page that checks receipts. */
    public String checking() {
        return address.of("/receipts");
    }
}
