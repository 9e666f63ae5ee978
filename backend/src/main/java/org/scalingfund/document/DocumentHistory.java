package org.scalingfund.document;

import java.util.Optional;
import java.util.UUID;
import org.scalingfund.activity.Deed.SubjectKind;

/** Says in which case's history it stands what happens to a file; each feature with files brings one as a bean. */
@FunctionalInterface
public interface DocumentHistory {

    /** The case whose people read of it. */
    record Of(SubjectKind kind, UUID subject) {}

    /** Nothing when files of this subject belong to another feature. */
    Optional<Of> of(UUID subject, String slot);
}
