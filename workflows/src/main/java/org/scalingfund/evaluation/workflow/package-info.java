/** The process of a scale-up evaluation. */
@NullMarked
package org.scalingfund.evaluation.workflow;

import org.jspecify.annotations.NullMarked;
