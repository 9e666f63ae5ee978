package org.scalingfund.fund;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.springframework.stereotype.Component;

/** The forms of rounds that are not published yet, changed by one person at a time. */
@Component
class DraftForms {
    private final RoundRepository rounds;
    private final FormRepository forms;
    private final ActivityLog activity;

    DraftForms(RoundRepository rounds, FormRepository forms, ActivityLog activity) {
        this.rounds = rounds;
        this.forms = forms;
        this.activity = activity;
    }

    /** Lets {@code change} look at the form and change it, and remembers {@code deed} when it was done. */
    SetUpResult change(RoundId round, String deed, String about, Function<RoundForm, SetUpResult> change) {
        var draft = lock(round);
        if (draft.isEmpty()) {
            return new SetUpResult.NoLongerDraft();
        }
        var result = change.apply(draft.get());
        if (result instanceof SetUpResult.Done) {
            remember(deed, round, about);
        }
        return result;
    }

    /** Locked, so that it cannot be published, or changed by a colleague, between the look and the change. */
    Optional<RoundForm> lock(RoundId round) {
        return rounds.lock(round)
                .filter(found -> found.status() == RoundStatus.DRAFT)
                .map(draft -> forms.find(round));
    }

    void remember(String deed, RoundId round, String... about) {
        activity.remember(Deed.withinFunder(deed, SubjectKind.ROUND, round.value(), about));
    }

    /** Moves one thing past its neighbour; false when it is not there, or has no neighbour on that side. */
    static boolean swap(List<?> order, int from, Direction direction) {
        var to = from + direction.step();
        if (from < 0 || to < 0 || to >= order.size()) {
            return false;
        }
        Collections.swap(order, from, to);
        return true;
    }
}
