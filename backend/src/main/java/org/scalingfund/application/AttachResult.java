package org.scalingfund.application;

import org.scalingfund.document.Document;
import org.scalingfund.document.StoreResult;

/** What came of adding a file to an answer. */
public sealed interface AttachResult {
    record Attached(Document document) implements AttachResult {}

    /** The file itself could not be taken: too large, of a kind nobody asked for, one too many. */
    record NotTaken(StoreResult why) implements AttachResult {}

    record Refused(NotWritable why) implements AttachResult {}
}
