/** Tests that walk an application through the whole lifecycle, and what happens when a step of it fails. */
@NullMarked
package org.scalingfund.lifecycle;

import org.jspecify.annotations.NullMarked;
