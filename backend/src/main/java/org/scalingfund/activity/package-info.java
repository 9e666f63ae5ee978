/** The memory of who did what and when, chained so that nobody can change it unseen. */
@ApplicationModule(allowedDependencies = {"base", "tenancy"})
@NullMarked
package org.scalingfund.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
