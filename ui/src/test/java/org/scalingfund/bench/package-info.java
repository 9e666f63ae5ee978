/** Benchmarks: each measures the product and, in the same run, what it is compared with. Run by {@code ./bench}. */
@NullMarked
package org.scalingfund.bench;

import org.jspecify.annotations.NullMarked;
