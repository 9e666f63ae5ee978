package org.scalingfund.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.PublishedFilter;
import org.scalingfund.fund.PublishedRound;
import org.scalingfund.fund.PublishedRounds;
import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody could apply to a published round, before they have an account: the rules are those that every
 * submitted application meets, and nothing is kept. To be asked from the standpoint of the duty of publishing.
 */
@Service
public class EligibilityChecks {
    /** More rounds than a funder has at once; each costs a look at the decision table. */
    private static final int MOST = 25;

    private final PublishedRounds rounds;
    private final EligibilityRules rules;

    EligibilityChecks(PublishedRounds rounds, EligibilityRules rules) {
        this.rounds = rounds;
        this.rules = rules;
    }

    /** What the rules of this round and of the funder's other rounds say; nothing when there is no such round. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<EligibilityCheck> check(String space, RoundId round, Intention said) {
        return rounds.withoutForm(space, round).map(found -> check(found, current(space), said));
    }

    private List<PublishedRound> current(String space) {
        return rounds.current(new PublishedFilter(space, null, null, ""), null, MOST);
    }

    private EligibilityCheck check(PublishedRound asked, List<PublishedRound> current, Intention said) {
        var all = new ArrayList<>(List.of(asked));
        current.stream()
                .filter(other -> !other.round().id().equals(asked.round().id()))
                .forEach(all::add);
        var failed =
                rules.failedByEach(all.stream().map(each -> facts(each, said)).toList());
        var fitting = new ArrayList<PublishedRound>();
        for (var i = 1; i < all.size(); i++) {
            if (failed.get(i).isEmpty()) {
                fitting.add(all.get(i));
            }
        }
        return new EligibilityCheck(asked, said, failed.getFirst(), List.copyOf(fitting));
    }

    private static EligibilityFacts facts(PublishedRound published, Intention said) {
        var terms = EligibilityTerms.of(published.round());
        return terms.facts(said.atBest(terms), true);
    }
}
