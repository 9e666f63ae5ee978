/** The process engine: how it starts, and the one way to its running cases. */
@NullMarked
package org.scalingfund.base.workflow;

import org.jspecify.annotations.NullMarked;
