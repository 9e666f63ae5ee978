package org.scalingfund.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.scalingfund.base.Money;
import org.scalingfund.fund.Nation;
import org.scalingfund.fund.Round;
import org.scalingfund.organisation.OrganisationKind;

/** What a round asks of whoever applies, as far as the eligibility rules go. */
record EligibilityTerms(
        Money leastAward,
        Money mostAward,
        Set<OrganisationKind> kinds,
        Set<Nation> nations,
        LocalDate workFrom,
        LocalDate workUntil) {

    static EligibilityTerms of(Round round) {
        return new EligibilityTerms(
                round.money().leastAward(),
                round.money().mostAward(),
                round.audience().kinds(),
                round.audience().nations(),
                round.dates().workFrom(),
                round.dates().workUntil());
    }

    /** What the rules look at; what an application does not say, does not fit. */
    EligibilityFacts facts(Intention said, boolean budgetAgrees) {
        return new EligibilityFacts(
                Objects.requireNonNull(said.amount()).pounds(),
                leastAward.pounds(),
                mostAward.pounds(),
                said.kind() != null && kinds.contains(said.kind()),
                !said.nations().isEmpty() && nations.containsAll(said.nations()),
                datesInside(said),
                budgetAgrees);
    }

    private boolean datesInside(Intention said) {
        var starts = said.startsOn();
        var ends = said.endsOn();
        return starts != null
                && ends != null
                && !starts.isBefore(workFrom)
                && !ends.isAfter(workUntil)
                && starts.isBefore(ends);
    }
}
