/** Signing in, the person's own account, and who has which role. */
@NullMarked
package org.scalingfund.identity.ui;

import org.jspecify.annotations.NullMarked;
