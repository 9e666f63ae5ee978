package org.scalingfund.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Where the bytes of documents lie: a folder by default. */
public interface FileStore {

    /** Takes the bytes in, streamed; an unfinished file is never seen under its id. */
    void write(DocumentId id, Content content) throws IOException;

    InputStream read(DocumentId id) throws IOException;

    void delete(DocumentId id) throws IOException;

    /** Something that writes itself to a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }
}
