/** What waits for a person: the first page of everybody who signs in. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity", "organisation"})
@NullMarked
package org.scalingfund.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
