/** Formulas over the answers of a form: when a question is asked, whether an answer fits the others, what a value comes to. */
@ApplicationModule(allowedDependencies = "base")
@NullMarked
package org.scalingfund.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
