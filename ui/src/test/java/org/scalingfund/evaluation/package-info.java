/** Scale-up evaluation, in its services and in the browser. */
@NullMarked
package org.scalingfund.evaluation;

import org.jspecify.annotations.NullMarked;
