/** Demonstration data: two funders with rounds in every state, loaded through the services on the first start. */
@NullMarked
package org.scalingfund.demo;

import org.jspecify.annotations.NullMarked;
