/** People: one sign-in each, and the roles they have with each funder. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "activity"})
@NullMarked
package org.scalingfund.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
