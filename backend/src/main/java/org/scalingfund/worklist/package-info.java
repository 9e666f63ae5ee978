/** What waits for a person: the first page of everybody who signs in. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity"})
@NullMarked
package org.scalingfund.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
