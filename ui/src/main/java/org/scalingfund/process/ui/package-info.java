/** The administrator's page of the steps that failed. */
@NullMarked
package org.scalingfund.process.ui;

import org.jspecify.annotations.NullMarked;
