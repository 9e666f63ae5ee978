/** Accounts, signing in and roles, through services and in a browser. */
@NullMarked
package org.scalingfund.identity;

import org.jspecify.annotations.NullMarked;
