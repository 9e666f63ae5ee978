/** The pages of funds and rounds: what the public reads, and where fund managers set rounds up and steer them. */
@NullMarked
package org.scalingfund.fund.ui;

import org.jspecify.annotations.NullMarked;
