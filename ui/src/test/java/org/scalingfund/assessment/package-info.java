/** Tests of the assessment on the whole product. */
@NullMarked
package org.scalingfund.assessment;

import org.jspecify.annotations.NullMarked;
