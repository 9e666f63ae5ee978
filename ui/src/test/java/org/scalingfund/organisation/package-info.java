/** Organisations and who acts for them. */
@NullMarked
package org.scalingfund.organisation;

import org.jspecify.annotations.NullMarked;
