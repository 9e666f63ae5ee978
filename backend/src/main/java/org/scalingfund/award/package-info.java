/** Decisions within a budget, offers, and grant agreements. */
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
            "assessment"
        })
@NullMarked
package org.scalingfund.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
