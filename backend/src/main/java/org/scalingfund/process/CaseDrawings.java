package org.scalingfund.process;

import java.util.Optional;
import java.util.UUID;

/** Draws where one case stands. Whoever asks has checked that the person may see the case. */
public interface CaseDrawings {

    /** The process {@code kind} of the case {@code subject}, or nothing when it never began. */
    Optional<CaseDrawing> of(ProcessKind kind, UUID subject);
}
