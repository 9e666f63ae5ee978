/** The process of an application, and the table of its eligibility rules. */
@NullMarked
package org.scalingfund.application.workflow;

import org.jspecify.annotations.NullMarked;
