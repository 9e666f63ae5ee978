/** How the product looks and speaks: the app shell, the patterns every view is made of, and the pages for what went wrong. */
@NullMarked
package org.scalingfund.base.ui;

import org.jspecify.annotations.NullMarked;
