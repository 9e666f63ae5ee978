package org.scalingfund.document;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Where a file comes in, before the deed that adds it begins: the scanner may take its time, and neither a transaction
 * nor a locked row waits for it.
 */
@Component
public class Intake {
    private final ClamAv scanner;
    private final Duration patience;

    Intake(ClamAv scanner, @Value("${scalingfund.clamav.patience:PT5S}") Duration patience) {
        this.scanner = scanner;
        this.patience = patience;
    }

    /** {@code content} has arrived on this machine, can be read more than once and stays until the deed is done. */
    public Incoming take(String name, InputStreamSource content) {
        return new Incoming(name, content, scanner.scan(content, patience));
    }
}
