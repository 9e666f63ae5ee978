/** Pages of grants in delivery, for those who receive them and those who follow and pay them. */
@NullMarked
package org.scalingfund.milestone.ui;

import org.jspecify.annotations.NullMarked;
