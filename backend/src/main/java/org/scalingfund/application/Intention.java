package org.scalingfund.application;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.fund.Nation;
import org.scalingfund.organisation.OrganisationKind;

/**
 * What an application is about, as far as the eligibility rules go: who would work, where, for how much and when. Nothing
 * is said where a value is null, and where no nation is named.
 */
public record Intention(
        @Nullable OrganisationKind kind,
        Set<Nation> nations,
        @Nullable Money amount,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public Intention {
        nations = Set.copyOf(nations);
    }

    public boolean says(EligibilityPoint point) {
        return switch (point) {
            case KIND -> kind != null;
            case PLACE -> !nations.isEmpty();
            case AMOUNT -> amount != null;
            case DATES -> startsOn != null && endsOn != null;
            case BUDGET -> false;
        };
    }

    public boolean saysNothing() {
        return kind == null && nations.isEmpty() && amount == null && startsOn == null && endsOn == null;
    }

    /** With what fits best wherever nothing is said: what is not known yet keeps nobody out. */
    Intention atBest(EligibilityTerms terms) {
        return new Intention(
                kind == null ? terms.kinds().iterator().next() : kind,
                nations.isEmpty() ? terms.nations() : nations,
                amount == null ? terms.leastAward() : amount,
                startsOn == null ? terms.workFrom() : startsOn,
                endsOn == null ? terms.workUntil() : endsOn);
    }
}
