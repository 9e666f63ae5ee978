/** The process of a round. */
@NullMarked
package org.scalingfund.fund.workflow;

import org.jspecify.annotations.NullMarked;
