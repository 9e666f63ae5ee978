/** What every feature uses. */
@NullMarked
package org.scalingfund.base;

import org.jspecify.annotations.NullMarked;
