/** Tests of grants in delivery, from the signed agreement to the last payment, on the whole product. */
@NullMarked
package org.scalingfund.milestone;

import org.jspecify.annotations.NullMarked;
