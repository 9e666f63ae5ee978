/** Files, their limits and who may read them. */
@NullMarked
package org.scalingfund.document;

import org.jspecify.annotations.NullMarked;
