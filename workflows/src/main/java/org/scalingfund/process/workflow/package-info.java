/** Reads from the engine where a case stands and which steps failed. */
@NullMarked
package org.scalingfund.process.workflow;

import org.jspecify.annotations.NullMarked;
