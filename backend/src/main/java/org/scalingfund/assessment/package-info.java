/** Assessors, their conflicts of interest, the scores they give and how far they agree. */
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
            "application :: panels"
        })
@NullMarked
package org.scalingfund.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
