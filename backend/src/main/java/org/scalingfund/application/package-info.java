/** Applications: written by applicants, submitted before the deadline, checked for eligibility. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "tenancy",
            "identity",
            "organisation",
            "organisation :: panels",
            "document",
            "worklist",
            "activity",
            "process",
            "notification",
            "fund",
            "fund :: panels"
        })
@NullMarked
package org.scalingfund.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
