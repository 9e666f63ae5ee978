/** Files that people add, kept apart from what they say about themselves. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity", "activity", "notification"})
@NullMarked
package org.scalingfund.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
