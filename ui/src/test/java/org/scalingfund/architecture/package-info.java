/** What keeps the house as it was meant: who may know whom, and who may do what. */
@NullMarked
package org.scalingfund.architecture;

import org.jspecify.annotations.NullMarked;
