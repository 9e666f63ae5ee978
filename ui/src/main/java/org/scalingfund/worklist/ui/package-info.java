/** The first page of everybody within a funder's space. */
@NullMarked
package org.scalingfund.worklist.ui;

import org.jspecify.annotations.NullMarked;
