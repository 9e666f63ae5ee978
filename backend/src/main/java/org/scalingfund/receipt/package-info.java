/** Receipts of submission as signed files, and the check whether one is genuine. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "application"})
@NullMarked
package org.scalingfund.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
