package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fund managers design what a round is scored by, until it is published; auditors read along. */
@Service
public class RoundDesign {
    private final RoundRepository rounds;
    private final FormRepository forms;
    private final DraftForms drafts;
    private final RoundReadiness readiness;

    RoundDesign(RoundRepository rounds, FormRepository forms, DraftForms drafts, RoundReadiness readiness) {
        this.rounds = rounds;
        this.forms = forms;
        this.drafts = drafts;
        this.readiness = readiness;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<RoundForm> find(RoundId round) {
        return rounds.find(round).map(found -> forms.find(round));
    }

    /** What is missing before the round can be published; empty when nothing is. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<RoundProblem> problems(RoundId round) {
        return rounds.find(round).map(readiness::problems).orElse(List.of());
    }

    /** What may stay as it is when the round is published, and yet is worth another look. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<RoundProblem> hints(RoundId round) {
        return RoundChecks.hints(forms.find(round));
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult addCriterion(RoundId round, Criterion criterion) {
        return drafts.change(round, "round.criterion-added", criterion.code(), form -> {
            if (!form.asksAll(criterion.questions())) {
                return new SetUpResult.ChangedMeanwhile();
            }
            if (codeIsTaken(form, criterion)) {
                return new SetUpResult.CodeTaken();
            }
            forms.insert(round, criterion, form.criteria().size());
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeCriterion(RoundId round, Criterion seen, Criterion wanted) {
        return drafts.change(round, "round.criterion-changed", wanted.code(), form -> {
            if (!form.criteria().contains(seen) || !form.asksAll(wanted.questions())) {
                return new SetUpResult.ChangedMeanwhile();
            }
            if (codeIsTaken(form, wanted)) {
                return new SetUpResult.CodeTaken();
            }
            forms.update(wanted);
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult removeCriterion(RoundId round, Criterion seen) {
        return drafts.change(round, "round.criterion-removed", seen.code(), form -> {
            if (!form.criteria().contains(seen)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            forms.delete(seen.id());
            return new SetUpResult.Done();
        });
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult moveCriterion(RoundId round, Criterion criterion, Direction direction) {
        return drafts.change(round, "round.criterion-moved", criterion.code(), form -> {
            var order =
                    new ArrayList<>(form.criteria().stream().map(Criterion::id).toList());
            if (!DraftForms.swap(order, order.indexOf(criterion.id()), direction)) {
                return new SetUpResult.ChangedMeanwhile();
            }
            forms.arrange(order);
            return new SetUpResult.Done();
        });
    }

    private static boolean codeIsTaken(RoundForm form, Criterion wanted) {
        return form.criteria().stream()
                .anyMatch(other ->
                        other.code().equals(wanted.code()) && !other.id().equals(wanted.id()));
    }
}
