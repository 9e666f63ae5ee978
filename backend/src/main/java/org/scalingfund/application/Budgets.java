package org.scalingfund.application;

import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budget of an application, as applicants fill it line by line; the amount asked for is always its sum. */
@Service
public class Budgets {
    public static final int MOST_LINES = 60;

    /** Lines of this size add up to what the database can hold, and to more than any fund. */
    private static final Money LARGEST_LINE = Money.of("9999999999.99");

    private final BudgetRepository repository;
    private final OpenDrafts drafts;
    private final InstantSource clock;

    Budgets(BudgetRepository repository, OpenDrafts drafts, InstantSource clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page made the line's id, so that a line sent twice stands there once. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult add(ApplicationId application, BudgetLine line) {
        if (!fits(line)) {
            return new RowResult.Unusable();
        }
        return drafts.write(application, RowResult.Refused::new, () -> {
            if (repository.count(application) >= MOST_LINES && !repository.exists(application, line.id())) {
                return new RowResult.TooMany(MOST_LINES);
            }
            repository.insert(application, line);
            return kept(application);
        });
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult change(ApplicationId application, BudgetLine seen, BudgetLine now) {
        if (!fits(now) || !seen.id().equals(now.id())) {
            return new RowResult.Unusable();
        }
        return drafts.write(
                application,
                RowResult.Refused::new,
                () -> repository.update(application, seen, now)
                        ? kept(application)
                        : new RowResult.ChangedByColleague());
    }

    /** A line that is gone already is as it should be. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult remove(ApplicationId application, BudgetLine seen) {
        return drafts.write(
                application,
                RowResult.Refused::new,
                () -> repository.delete(application, seen) || !repository.exists(application, seen.id())
                        ? kept(application)
                        : new RowResult.ChangedByColleague());
    }

    private static boolean fits(BudgetLine line) {
        return line.isUsable() && !line.amount().isMoreThan(LARGEST_LINE);
    }

    private RowResult kept(ApplicationId application) {
        repository.sumUp(application);
        return new RowResult.Kept(clock.instant());
    }
}
