/** The organisations that apply: councils, charities, social enterprises, and who acts for them. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity"})
@NullMarked
package org.scalingfund.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
