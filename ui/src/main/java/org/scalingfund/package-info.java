/** The product put together: where its database is, how it starts, what it says when it cannot. */
@NullMarked
package org.scalingfund;

import org.jspecify.annotations.NullMarked;
