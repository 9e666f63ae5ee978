package org.scalingfund.fund;

import org.scalingfund.document.Document;
import org.scalingfund.document.StoreResult;

/** What came of handing out a file with a question. */
public sealed interface TemplateFileResult {
    record Kept(Document document) implements TemplateFileResult {}

    /** The file itself could not be taken: too large, of another kind, with a virus in it. */
    record NotTaken(StoreResult why) implements TemplateFileResult {}

    /** The round was published or withdrawn: what it asks stands. */
    record NoLongerDraft() implements TemplateFileResult {}

    /** A colleague has removed the question. */
    record NoSuchQuestion() implements TemplateFileResult {}
}
