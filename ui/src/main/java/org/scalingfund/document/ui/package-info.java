/** Files on their way to the people who may read them. */
@NullMarked
package org.scalingfund.document.ui;

import org.jspecify.annotations.NullMarked;
