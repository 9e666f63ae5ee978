/** The pages on which applicants look after their organisations. */
@NullMarked
package org.scalingfund.organisation.ui;

import org.jspecify.annotations.NullMarked;
