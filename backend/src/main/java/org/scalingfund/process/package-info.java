/** Where a case stands in its process, drawn, and the steps of it that failed. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity", "activity"})
@NullMarked
package org.scalingfund.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
