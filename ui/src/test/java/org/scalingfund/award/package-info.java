/** Tests of offers and agreements, on the whole product. */
@NullMarked
package org.scalingfund.award;

import org.jspecify.annotations.NullMarked;
