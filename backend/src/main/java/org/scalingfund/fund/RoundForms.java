package org.scalingfund.fund;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rounds and what they ask, for the features above in their own transactions; pages ask a service. */
@Component
public class RoundForms {
    private final RoundRepository rounds;
    private final FormRepository forms;

    RoundForms(RoundRepository rounds, FormRepository forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    public Optional<Round> round(RoundId id) {
        return rounds.find(id);
    }

    public RoundForm form(RoundId round) {
        return forms.find(round);
    }
}
