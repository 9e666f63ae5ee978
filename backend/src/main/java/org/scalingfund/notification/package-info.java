/** Messages to people, written in the transaction that causes them and sent after it. */
@ApplicationModule(allowedDependencies = {"base", "tenancy", "identity", "organisation"})
@NullMarked
package org.scalingfund.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
