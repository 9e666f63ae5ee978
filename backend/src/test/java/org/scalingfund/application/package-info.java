/** Tests of what can be known of applications without a database. */
@NullMarked
package org.scalingfund.application;

import org.jspecify.annotations.NullMarked;
