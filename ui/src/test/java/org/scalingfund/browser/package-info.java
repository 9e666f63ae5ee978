/** What every browser test needs: a Chromium, pages at desk and phone width, screenshots, the accessibility check. */
@NullMarked
package org.scalingfund.browser;

import org.jspecify.annotations.NullMarked;
