/** Funds and their rounds: what is asked, how it is scored, when it opens and closes. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "form",
            "tenancy",
            "identity",
            "organisation",
            "document",
            "worklist",
            "activity",
            "process",
            "notification"
        })
@NullMarked
package org.scalingfund.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
