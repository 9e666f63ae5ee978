/** Who gets in, and which pages a person may open. */
@NullMarked
package org.scalingfund.base.security;

import org.jspecify.annotations.NullMarked;
