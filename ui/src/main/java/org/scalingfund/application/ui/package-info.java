/** Pages of applicants who write an application, and of the funder's people who read it. */
@NullMarked
package org.scalingfund.application.ui;

import org.jspecify.annotations.NullMarked;
