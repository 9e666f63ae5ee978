/** The pages of assessors, and of fund managers who allocate, follow and reconcile. */
@NullMarked
package org.scalingfund.assessment.ui;

import org.jspecify.annotations.NullMarked;
