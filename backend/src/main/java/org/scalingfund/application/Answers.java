package org.scalingfund.application;

import java.time.InstantSource;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what applicants type while they type it, so that nothing is lost when a tab, a session or the server ends. */
@Service
public class Answers {
    public static final int LONGEST = 60_000;

    private final AnswerRepository repository;
    private final OpenDrafts drafts;
    private final CurrentTenant current;
    private final InstantSource clock;

    Answers(AnswerRepository repository, OpenDrafts drafts, CurrentTenant current, InstantSource clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /** Saves an answer that the person saw at revision {@code revisionSeen}; 0 when nobody had answered. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public SaveResult save(ApplicationId application, QuestionId question, String text, int revisionSeen) {
        var kept = Typed.kept(text);
        if (kept.length() > LONGEST) {
            return new SaveResult.TooLong(LONGEST);
        }
        var saved = repository.save(application, question, kept, revisionSeen, current.actor(), clock.instant());
        return saved.isPresent() ? saved.get() : whyNotSaved(application, question, kept);
    }

    private SaveResult whyNotSaved(ApplicationId application, QuestionId question, String text) {
        var refused = drafts.whyNot(application);
        if (refused.isPresent()) {
            return new SaveResult.Refused(refused.get());
        }
        var theirs = repository.find(application, question);
        if (theirs.isEmpty()) {
            return new SaveResult.Refused(new NotWritable.NoLongerDraft());
        }
        var kept = theirs.get();
        // The same words twice are no conflict: the answer to the first save was lost on its way.
        return kept.text().equals(text)
                ? new SaveResult.Saved(kept.revision(), kept.savedAt())
                : new SaveResult.Conflict(kept.text(), kept.savedBy(), kept.revision());
    }
}
