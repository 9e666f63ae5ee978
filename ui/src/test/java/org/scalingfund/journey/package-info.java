/** Whole stories in the browser, told by the people they happen to. */
@NullMarked
package org.scalingfund.journey;

import org.jspecify.annotations.NullMarked;
