/** Every page of the product, as those who may see it see it. */
@NullMarked
package org.scalingfund.pages;

import org.jspecify.annotations.NullMarked;
