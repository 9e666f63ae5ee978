package org.scalingfund.base.ui;

import java.util.Optional;
import org.scalingfund.worklist.WorkItem;

/** Which page a piece of work is done on; each feature brings a bean for its own kinds of work. */
@FunctionalInterface
public interface WorkPages {
    /** The page's path within the space, or nothing for another feature's work. */
    Optional<String> pathOf(WorkItem item);
}
