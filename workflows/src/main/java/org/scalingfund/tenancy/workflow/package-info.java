/** Keeps every step of a process in the funder's space of its case. */
@NullMarked
package org.scalingfund.tenancy.workflow;

import org.jspecify.annotations.NullMarked;
