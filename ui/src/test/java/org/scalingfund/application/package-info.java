/** Tests of applying: from the first word to the receipt, on the whole product. */
@NullMarked
package org.scalingfund.application;

import org.jspecify.annotations.NullMarked;
