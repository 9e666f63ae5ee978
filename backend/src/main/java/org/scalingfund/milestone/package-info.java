/** Grants in delivery: milestones, the reports on them, and the payments they release. */
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
            "award"
        })
@NullMarked
package org.scalingfund.milestone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
