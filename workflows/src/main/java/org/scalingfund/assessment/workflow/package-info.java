/** The process of an application's assessment. */
@NullMarked
package org.scalingfund.assessment.workflow;

import org.jspecify.annotations.NullMarked;
