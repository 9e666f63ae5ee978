/** Tests of signed receipts, by those who may look inside. */
@NullMarked
package org.scalingfund.receipt;

import org.jspecify.annotations.NullMarked;
