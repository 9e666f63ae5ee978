package org.scalingfund.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationLifecycle.Outcome;
import org.scalingfund.base.Money;

/** A decision as its applicant reads it. */
public record DecisionLetter(Outcome outcome, @Nullable Money amount, String feedback, Instant releasedAt) {}
