/** Tests of questions about rounds. */
@NullMarked
package org.scalingfund.enquiry;

import org.jspecify.annotations.NullMarked;
