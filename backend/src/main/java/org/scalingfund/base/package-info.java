/** What every feature may use and that knows none of them: money, pages of a list, roles, time. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.scalingfund.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
