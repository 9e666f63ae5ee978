/** The process of an award, and the table of the funding line. */
@NullMarked
package org.scalingfund.award.workflow;

import org.jspecify.annotations.NullMarked;
