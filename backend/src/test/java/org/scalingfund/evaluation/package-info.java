/** The arithmetic of scale-up evaluation. */
@NullMarked
package org.scalingfund.evaluation;

import org.jspecify.annotations.NullMarked;
