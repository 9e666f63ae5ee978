package org.scalingfund.award;

import java.time.LocalDate;
import org.scalingfund.base.Money;

/** A milestone of an agreement: what is delivered by when, and what is paid once it is. */
public record AgreedMilestone(int position, String title, LocalDate dueOn, Money payment) {}
