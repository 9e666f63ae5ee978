package org.scalingfund.enquiry;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Deed;
import org.scalingfund.activity.Deed.SubjectKind;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundId;
import org.scalingfund.worklist.WorkItems;
import org.scalingfund.worklist.WorkKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions about a round as fund managers read and answer them, never with who asked; auditors read along. */
@Service
public class EnquiryAnswers {
    private final EnquiryRepository repository;
    private final EnquiryQueries queries;
    private final EnquiryLetters letters;
    private final WorkItems work;
    private final ActivityLog activity;
    private final InstantSource clock;

    EnquiryAnswers(
            EnquiryRepository repository,
            EnquiryQueries queries,
            EnquiryLetters letters,
            WorkItems work,
            ActivityLog activity,
            InstantSource clock) {
        this.repository = repository;
        this.queries = queries;
        this.letters = letters;
        this.work = work;
        this.activity = activity;
        this.clock = clock;
    }

    /** What waits comes first, and of it what waits longest; at most {@code limit} after the line {@code after}. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<EnquiryRow> list(RoundId round, @Nullable EnquiryRow after, int limit) {
        return queries.of(round, after, limit);
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Optional<EnquirySheet> find(EnquiryId id) {
        return queries.find(id);
    }

    /** The newest published answers of a round that say {@code words}: what a question can be set aside for. */
    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public List<Answer> published(RoundId round, String words, int limit) {
        return queries.saying(round, words, limit);
    }

    /** Answers for everybody to read, under {@code question}, which says nothing of who asked; all who apply are told. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public AnswerResult publish(EnquiryId id, String question, String answer) {
        if (!EnquiryText.QUESTION.fits(question)) {
            return new AnswerResult.Unusable(EnquiryText.QUESTION);
        }
        return answer(id, question, answer, null);
    }

    /** Answers who asked and nobody else, {@code because} publishing would tell who it is. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public AnswerResult answerPrivately(EnquiryId id, String answer, String because) {
        if (!EnquiryText.REASON.fits(because)) {
            return new AnswerResult.Unusable(EnquiryText.REASON);
        }
        return queries.find(id)
                .map(sheet -> answer(id, sheet.enquiry().words(), answer, because))
                .orElseGet(AnswerResult.NotFound::new);
    }

    /** Needs no answer of its own: who asked is told of the one that is published already. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public AnswerResult setAside(EnquiryId id, EnquiryId repeated) {
        var found = queries.find(id);
        if (found.isEmpty()) {
            return new AnswerResult.NotFound();
        }
        var round = found.get().round();
        var answer = queries.find(repeated)
                .filter(other -> other.round().equals(round))
                .filter(other -> other.enquiry().status() == EnquiryStatus.PUBLISHED)
                .map(EnquirySheet::answer);
        if (answer.isEmpty()) {
            return new AnswerResult.NothingToRepeat();
        }
        if (!repository.conclude(id, EnquiryStatus.SET_ASIDE, repeated, clock.instant())) {
            return alreadyConcluded(id);
        }
        concluded(id, round, "enquiry.set-aside", answer.get().question());
        letters.setAside(round, answer.get(), repository.asker(id));
        return new AnswerResult.Done();
    }

    /** Puts an answer right; whoever was told of it is told again, and nobody else. {@code revision} is the one shown. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public CorrectResult correct(EnquiryId id, int revision, String answer) {
        // What was set aside shows the answer to another question, which is corrected there.
        var before = queries.find(id)
                .map(EnquirySheet::answer)
                .filter(found -> found.enquiry().equals(id));
        if (before.isEmpty()) {
            return new CorrectResult.NotFound();
        }
        if (!EnquiryText.ANSWER.fits(answer)) {
            return new CorrectResult.Unusable();
        }
        var kept = EnquiryText.ANSWER.kept(answer);
        if (kept.equals(before.get().answer())) {
            return new CorrectResult.Unchanged();
        }
        if (!repository.correct(id, revision, kept, clock.instant())) {
            return new CorrectResult.ChangedMeanwhile();
        }
        rememberCorrection(queries.find(id).orElseThrow(), before.get());
        return new CorrectResult.Corrected();
    }

    private void rememberCorrection(EnquirySheet sheet, Answer before) {
        var corrected = answerOf(sheet);
        if (corrected.because() == null) {
            remember(sheet.round(), "enquiry.corrected", before.question(), before.answer());
            letters.corrected(sheet.round(), corrected);
        } else {
            remember(sheet.round(), "enquiry.corrected-privately", before.answer());
            letters.correctedPrivately(sheet.round(), corrected, repository.asker(corrected.enquiry()));
        }
    }

    private AnswerResult answer(EnquiryId id, String question, String words, @Nullable String because) {
        if (!EnquiryText.ANSWER.fits(words)) {
            return new AnswerResult.Unusable(EnquiryText.ANSWER);
        }
        var found = queries.find(id);
        if (found.isEmpty()) {
            return new AnswerResult.NotFound();
        }
        var status = because == null ? EnquiryStatus.PUBLISHED : EnquiryStatus.PRIVATE;
        var now = clock.instant();
        if (!repository.conclude(id, status, null, now)) {
            return alreadyConcluded(id);
        }
        var round = found.get().round();
        var answer = new Answer(
                id,
                EnquiryText.QUESTION.kept(question),
                EnquiryText.ANSWER.kept(words),
                because == null ? null : EnquiryText.REASON.kept(because),
                now,
                null,
                0);
        repository.insert(round, answer);
        if (answer.because() == null) {
            concluded(id, round, "enquiry.published", answer.question());
            letters.published(round, answer, repository.asker(id));
        } else {
            concluded(id, round, "enquiry.answered-privately", answer.because());
            letters.answeredPrivately(round, answer, repository.asker(id));
        }
        return new AnswerResult.Done();
    }

    private void concluded(EnquiryId id, RoundId round, String kind, String detail) {
        work.done(WorkKind.ANSWER_ENQUIRY, id.value());
        remember(round, kind, detail);
    }

    private void remember(RoundId round, String kind, String... details) {
        activity.remember(Deed.withinFunder(kind, SubjectKind.ROUND, round.value(), details));
    }

    private AnswerResult alreadyConcluded(EnquiryId id) {
        return queries.find(id)
                .<AnswerResult>map(sheet ->
                        new AnswerResult.AlreadyConcluded(sheet.enquiry().status()))
                .orElseGet(AnswerResult.NotFound::new);
    }

    private static Answer answerOf(EnquirySheet answered) {
        return Optional.ofNullable(answered.answer()).orElseThrow();
    }
}
