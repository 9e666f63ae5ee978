/** Tests of formulas, none of which needs a database. */
@NullMarked
package org.scalingfund.form;

import org.jspecify.annotations.NullMarked;
