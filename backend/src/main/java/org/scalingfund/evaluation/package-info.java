/** Whether an innovation is ready to grow, and whether it did. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "tenancy",
            "identity",
            "organisation",
            "document",
            "worklist",
            "activity",
            "process",
            "notification",
            "fund",
            "application",
            "application :: panels",
            "assessment",
            "assessment :: panels",
            "award",
            "milestone",
            "milestone :: panels"
        })
@NullMarked
package org.scalingfund.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
