/** Tests of the demonstration data. */
@NullMarked
package org.scalingfund.demo;

import org.jspecify.annotations.NullMarked;
