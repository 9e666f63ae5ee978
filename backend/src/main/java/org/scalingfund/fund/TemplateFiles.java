package org.scalingfund.fund;

import java.util.Map;
import java.util.Optional;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.document.Document;
import org.scalingfund.document.Documents;
import org.scalingfund.document.Downloads;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.StoreResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that a fund hands out with its questions, to be filled in and given back: its own until a round is published. */
@Service
public class TemplateFiles {
    /** Of all questions of a round together: a round's file carries them. */
    public static final long MOST_BYTES = 5_000_000;

    private final TemplateStore store;
    private final DraftForms drafts;
    private final Documents documents;

    TemplateFiles(TemplateStore store, DraftForms drafts, Documents documents) {
        this.store = store;
        this.drafts = drafts;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    @AllowedTo({Role.FUND_MANAGER, Role.AUDITOR})
    public Map<QuestionId, Document> of(RoundId round) {
        return store.of(round);
    }

    /** The same for everybody, once the round is published; none before. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Map<QuestionId, Document> published(RoundId round) {
        return store.published(round);
    }

    /** One of a published round, to be saved; nothing while nobody may open it. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public Optional<Downloads.Open> download(RoundId round, QuestionId question) {
        return Optional.ofNullable(store.published(round).get(question))
                .flatMap(file -> documents.content(file).map(source -> new Downloads.Open(file, source)));
    }

    /** Hands {@code file} out with the question, in the place of one before. */
    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public TemplateFileResult put(RoundId round, QuestionId question, Incoming file) {
        var draft = drafts.lock(round);
        if (draft.isEmpty()) {
            return new TemplateFileResult.NoLongerDraft();
        }
        var asked = draft.get().question(question);
        if (asked.isEmpty()) {
            return new TemplateFileResult.NoSuchQuestion();
        }
        return switch (store.put(round, question, file)) {
            case StoreResult.Stored(Document stored) -> {
                drafts.remember("round.template-file-added", round, asked.get().code(), stored.name());
                yield new TemplateFileResult.Kept(stored);
            }
            case StoreResult why -> new TemplateFileResult.NotTaken(why);
        };
    }

    @Transactional
    @AllowedTo(Role.FUND_MANAGER)
    public SetUpResult remove(RoundId round, Question question) {
        return drafts.change(
                round,
                "round.template-file-removed",
                question.code(),
                form -> form.question(question.id()).isPresent() && store.remove(question.id())
                        ? new SetUpResult.Done()
                        : new SetUpResult.ChangedMeanwhile());
    }
}
