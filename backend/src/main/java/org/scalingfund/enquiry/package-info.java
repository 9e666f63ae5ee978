/** Questions that people ask a funder about a round, and the answers that everybody can read. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "tenancy",
            "worklist",
            "activity",
            "notification",
            "fund",
            "fund :: panels",
            "application"
        })
@NullMarked
package org.scalingfund.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
