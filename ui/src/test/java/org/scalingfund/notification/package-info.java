/** Mail on its way out. */
@NullMarked
package org.scalingfund.notification;

import org.jspecify.annotations.NullMarked;
