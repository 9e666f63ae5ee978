package org.scalingfund.document;

import java.util.Optional;

/** Says who may read the files of a feature's cases; each feature with files brings one as a bean. */
@FunctionalInterface
public interface DocumentAccess {

    /** Whether the person of the transaction may, or nothing when the file belongs to another feature's case. */
    Optional<Boolean> mayRead(Document document);
}
