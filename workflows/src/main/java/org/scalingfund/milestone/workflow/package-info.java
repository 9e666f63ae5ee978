/** The process of a grant in delivery. */
@NullMarked
package org.scalingfund.milestone.workflow;

import org.jspecify.annotations.NullMarked;
