package org.scalingfund.fund;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A funder's funds, for the fund managers who set them up and open rounds of them; auditors and finance officers read
 * along. Each change says what the person saw: when a colleague has changed that part since, nothing is overwritten.
 */
@Service
public class Funds {
    private static final int HISTORY = 50;

    private final FundRepository repository;
    private final ActivityLog activity;
    private final InstantSource clock;

    Funds(FundRepository repository, ActivityLog activity, InstantSource clock) {
        this.repository = repository;
        this.activity = activity;
        this.clock = clock;
    }

    /** What the fund's page shows beside the fund: what its published rounds give, and what happened, newest first. */
    public record Sheet(Fund fund, Money published, List<Entry> history) {
        /** What rounds to come can give. */
        public Money left() {
            return fund.budget().total().minus(published);
        }
    }

    /** Begins a fund; what else it needs before a round of it is published is written on its page. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public void create(NewFund fund) {
        repository.insert(fund, clock.instant());
        activity.remember(Deed.withinFunder(
                "fund.created",
                SubjectKind.FUND,
                fund.id().value(),
                fund.basics().name()));
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public List<Fund> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public Optional<Fund> find(FundId id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR})
    public Optional<Sheet> sheet(FundId id) {
        return repository
                .find(id)
                .map(fund -> new Sheet(
                        fund,
                        repository.publishedBudgets(id, null),
                        activity.historyOf(id.value(), false, null, HISTORY)));
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changeBasics(FundId id, FundBasics seen, FundBasics wanted) {
        return change(id, Fund::basics, seen, wanted, repository::update, "fund.basics-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changePurpose(FundId id, FundPurpose seen, FundPurpose wanted) {
        return change(id, Fund::purpose, seen, wanted, repository::update, "fund.purpose-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changeOutcomes(FundId id, List<FundOutcome> seen, List<FundOutcome> wanted) {
        return change(
                id,
                Fund::outcomes,
                seen,
                List.copyOf(wanted),
                repository::updateOutcomes,
                "fund.outcomes-changed",
                String.valueOf(wanted.size()));
    }

    /** The fund keeps at least what its published rounds give. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changeBudget(FundId id, FundBudget seen, FundBudget wanted) {
        // Locked before the look at the rounds: none is published between it and the change.
        if (!repository.lock(id)) {
            return new FundChangeResult.NoSuchFund();
        }
        var published = repository.publishedBudgets(id, null);
        if (published.isMoreThan(wanted.total())) {
            return new FundChangeResult.Refused(
                    List.of(RoundProblem.of(RoundPart.FUND, "total", "fund-below-rounds", published)));
        }
        return change(id, Fund::budget, seen, wanted, repository::update, "fund.budget-changed");
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changeStandard(FundId id, List<FundStatement> seen, List<FundStatement> wanted) {
        return change(
                id,
                Fund::standard,
                seen,
                FundStatement.sorted(wanted),
                repository::updateStandard,
                "fund.standard-changed",
                String.valueOf(wanted.size()));
    }

    /** A strand that a round belongs to stays. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public FundChangeResult changeStrands(FundId id, List<Strand> seen, List<Strand> wanted) {
        // Locked before the look at the strands, in the order in which everybody locks them.
        if (!repository.lock(id)) {
            return new FundChangeResult.NoSuchFund();
        }
        var twice = Strand.sameCodes(wanted.stream().map(Strand::code).toList());
        if (!twice.isEmpty()) {
            return new FundChangeResult.Refused(twice);
        }
        var kept = wanted.stream().map(Strand::id).collect(Collectors.toSet());
        var used = seen.stream()
                .filter(strand -> !kept.contains(strand.id()) && repository.isUsed(strand.id()))
                .map(strand -> RoundProblem.of(RoundPart.FUND, "", "strand-used", strand.code()))
                .toList();
        if (!used.isEmpty()) {
            return new FundChangeResult.Refused(used);
        }
        return change(
                id,
                Fund::strands,
                seen,
                List.copyOf(wanted),
                repository::updateStrands,
                "fund.strands-changed",
                wanted.stream().map(Strand::title).collect(Collectors.joining(", ")));
    }

    private <P> FundChangeResult change(
            FundId id,
            Function<Fund, P> part,
            P seen,
            P wanted,
            BiConsumer<FundId, P> update,
            String deed,
            String... details) {
        if (!repository.lock(id)) {
            return new FundChangeResult.NoSuchFund();
        }
        var current = part.apply(repository.find(id).orElseThrow());
        if (current.equals(wanted)) {
            return new FundChangeResult.Done();
        }
        if (!current.equals(seen)) {
            return new FundChangeResult.ChangedMeanwhile();
        }
        update.accept(id, wanted);
        activity.remember(Deed.withinFunder(deed, SubjectKind.FUND, id.value(), details));
        return new FundChangeResult.Done();
    }
}
