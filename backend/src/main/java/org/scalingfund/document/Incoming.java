package org.scalingfund.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;

/** A file on its way to the case it belongs to; the scanner has been asked about it. */
public final class Incoming {
    private final String name;
    private final InputStreamSource content;
    private final Verdict verdict;

    Incoming(String name, InputStreamSource content, Verdict verdict) {
        this.name = name;
        this.content = content;
        this.verdict = verdict;
    }

    String name() {
        return FileName.clean(name);
    }

    Verdict verdict() {
        return verdict;
    }

    InputStream open() {
        try {
            return content.getInputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
