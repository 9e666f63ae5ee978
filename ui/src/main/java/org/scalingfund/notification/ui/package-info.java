/** The mailbox that developers read. */
@NullMarked
package org.scalingfund.notification.ui;

import org.jspecify.annotations.NullMarked;
