/** Funders' separate spaces, and the transaction that sees only one of them. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.scalingfund.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
