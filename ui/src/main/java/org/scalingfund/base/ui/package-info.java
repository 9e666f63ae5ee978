/** What all pages are made of. */
@NullMarked
package org.scalingfund.base.ui;

import org.jspecify.annotations.NullMarked;
