/** Pages on conditions, evidence and scale-up evaluations. */
@NullMarked
package org.scalingfund.evaluation.ui;

import org.jspecify.annotations.NullMarked;
