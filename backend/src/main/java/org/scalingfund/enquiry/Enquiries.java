package org.scalingfund.enquiry;

import java.time.InstantSource;
import java.util.Optional;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.WorkingDays;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.Deadlines;
import org.scalingfund.worklist.Waiting;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about a round, as whoever signed in asks them and sees their own. */
@Service
public class Enquiries {
    /** So many questions of one person about one round can wait at a time. */
    static final int MOST_WAITING = 10;

    private static final int DAYS_TO_ANSWER = 3;

    private final EnquiryRepository repository;
    private final EnquiryQueries queries;
    private final WorkItems work;
    private final ActivityLog activity;
    private final CurrentTenant current;
    private final Deadlines deadlines;
    private final InstantSource clock;

    Enquiries(
            EnquiryRepository repository,
            EnquiryQueries queries,
            WorkItems work,
            ActivityLog activity,
            CurrentTenant current,
            Deadlines deadlines,
            InstantSource clock) {
        this.repository = repository;
        this.queries = queries;
        this.work = work;
        this.activity = activity;
        this.current = current;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Until when questions about the round are taken, and the person's own; nothing of a round that nobody can read. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.SIGNED_IN)
    public Optional<AskSheet> sheet(RoundId round) {
        return published(round).map(window -> new AskSheet(window, queries.own(round, current.actor())));
    }

    /** Asks {@code words} about a round; the funder reads them without the asker's name. */
    @Transactional
    @AllowedTo(Role.SIGNED_IN)
    public AskResult ask(RoundId round, String words) {
        var found = published(round);
        if (found.isEmpty()) {
            return new AskResult.NotFound();
        }
        var window = found.get();
        var now = clock.instant();
        if (!window.isOfRoundAhead()) {
            return new AskResult.RoundOver(window.whomToWriteTo());
        }
        if (!window.takesQuestions(now)) {
            return new AskResult.Ended(window.until(), window.whomToWriteTo());
        }
        var kept = EnquiryText.QUESTION.kept(words);
        if (!EnquiryText.QUESTION.fits(kept)) {
            return new AskResult.Unusable(kept.length());
        }
        // One after the other, or two pages of the same person would both find room for the last.
        repository.lockAsker(current.actor());
        if (repository.waiting(round, current.actor()) >= MOST_WAITING) {
            return new AskResult.TooManyWaiting(MOST_WAITING);
        }
        var id = EnquiryId.random();
        repository.insert(id, round, current.actor(), kept, now);
        work.open(new Waiting.Work(
                WorkKind.ANSWER_ENQUIRY,
                id.value(),
                window.about().name(),
                new Waiting.ForRole(Role.FUND_MANAGER),
                deadlines.on(WorkingDays.ENGLAND_AND_WALES.after(deadlines.today(), DAYS_TO_ANSWER))));
        activity.remember(Deed.withinFunder("enquiry.asked", SubjectKind.ROUND, round.value())
                .unnamed());
        return new AskResult.Asked(id);
    }

    private Optional<EnquiryWindow> published(RoundId round) {
        return repository.findWindow(round).filter(EnquiryWindow::published);
    }
}
