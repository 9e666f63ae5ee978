/** Funds and rounds as the people who use them meet them. */
@NullMarked
package org.scalingfund.fund;

import org.jspecify.annotations.NullMarked;
