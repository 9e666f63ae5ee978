package org.scalingfund.base;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the product: what links in mails begin with. */
@Component
public class ProductAddress {
    private final String address;

    ProductAddress(@Value("${scalingfund.address:http://localhost:${server.port:8080}}") URI address) {
        this.address = address.toString().replaceAll("/+$", "");
    }

    /** The whole address of {@code path}, which begins with a slash. */
    public String of(String path) {
        return address + path;
    }
}
