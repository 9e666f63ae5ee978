/** A small program that shows every pattern, for the tests of the face; outside the product, which never scans it. */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
