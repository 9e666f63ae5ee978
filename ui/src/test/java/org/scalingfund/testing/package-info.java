/** What the tests of the whole product share: one database, one context, people with names. */
@NullMarked
package org.scalingfund.testing;

import org.jspecify.annotations.NullMarked;
