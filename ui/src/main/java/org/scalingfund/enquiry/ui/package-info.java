/** Pages on which people ask about a round, and on which fund managers answer. */
@NullMarked
package org.scalingfund.enquiry.ui;

import org.jspecify.annotations.NullMarked;
