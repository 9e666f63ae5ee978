package org.scalingfund.fund;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How fund managers change a round that is not published yet. Each deed says what the person saw: when a colleague has
 * changed that part since, nothing is overwritten.
 */
@Service
public class RoundSetUp {
    private final RoundRepository repository;
    private final FundRepository funds;
    private final ActivityLog activity;

    RoundSetUp(RoundRepository repository, FundRepository funds, ActivityLog activity) {
        this.repository = repository;
        this.funds = funds;
        this.activity = activity;
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeBasics(RoundId id, RoundBasics seen, RoundBasics wanted) {
        var round = repository.lock(id);
        if (round.isPresent() && repository.codeIsTaken(round.get(), wanted.code())) {
            return new SetUpResult.CodeTaken();
        }
        var strand = wanted.strand();
        if (round.isPresent() && strand != null && !funds.keepStrand(round.get().fund(), strand.id())) {
            return new SetUpResult.ChangedMeanwhile();
        }
        return change(id, Round::basics, seen, wanted, repository::update, "round.basics-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeDates(RoundId id, RoundDates seen, RoundDates wanted) {
        return change(id, Round::dates, seen, wanted, repository::update, "round.dates-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeMoney(RoundId id, RoundMoney seen, RoundMoney wanted) {
        return change(id, Round::money, seen, wanted, repository::update, "round.money-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeAudience(RoundId id, RoundAudience seen, RoundAudience wanted) {
        return change(id, Round::audience, seen, wanted, repository::update, "round.audience-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult changeScoring(RoundId id, Scoring seen, Scoring wanted) {
        return change(id, Round::scoring, seen, wanted, repository::update, "round.scoring-changed");
    }

    private <P> SetUpResult change(
            RoundId id, Function<Round, P> part, P seen, P wanted, BiConsumer<RoundId, P> update, String deed) {
        // Locked, so that it cannot be published, or changed by a colleague, between the look and the change.
        var round = repository.lock(id);
        if (round.isEmpty() || round.get().status() != RoundStatus.DRAFT) {
            return new SetUpResult.NoLongerDraft();
        }
        var current = part.apply(round.get());
        if (current.equals(wanted)) {
            return new SetUpResult.Done();
        }
        if (!current.equals(seen)) {
            return new SetUpResult.ChangedMeanwhile();
        }
        update.accept(id, wanted);
        activity.remember(Deed.withinFunder(deed, SubjectKind.ROUND, id.value()));
        return new SetUpResult.Done();
    }
}
