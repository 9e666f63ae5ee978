/** Where receipts are saved by those whose they are, and checked by whoever holds one. */
@NullMarked
package org.scalingfund.receipt.ui;

import org.jspecify.annotations.NullMarked;
