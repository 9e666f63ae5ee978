/** Pages of offers and agreements. */
@NullMarked
package org.scalingfund.award.ui;

import org.jspecify.annotations.NullMarked;
