/** The page of a funder's whole activity log. */
@NullMarked
package org.scalingfund.activity.ui;

import org.jspecify.annotations.NullMarked;
