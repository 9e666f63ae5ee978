/** Formulas over the answers of a form: when a question is asked, whether answers fit each other, what a value comes to. */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package org.scalingfund.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
