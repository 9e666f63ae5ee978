package org.scalingfund.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.document.DocumentId;
import org.scalingfund.document.Documents;
import org.scalingfund.document.Incoming;
import org.scalingfund.document.MediaTypes;
import org.scalingfund.document.StoreResult;
import org.scalingfund.fund.QuestionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that applicants add where a question asks for them. */
@Service
public class Attachments {
    public static final int MOST_FILES = 5;
    public static final long MOST_BYTES = 10_000_000;
    private static final Documents.Rules RULES = new Documents.Rules(
            MOST_BYTES,
            MOST_FILES,
            Set.of(MediaTypes.PDF, MediaTypes.WORD, MediaTypes.EXCEL, MediaTypes.PNG, MediaTypes.JPEG));

    private final AnswerRepository answers;
    private final OpenDrafts drafts;
    private final Documents documents;
    private final InstantSource clock;

    Attachments(AnswerRepository answers, OpenDrafts drafts, Documents documents, InstantSource clock) {
        this.answers = answers;
        this.drafts = drafts;
        this.documents = documents;
        this.clock = clock;
    }

    /** Adds a file that has arrived on this machine: while it is stored, the application's row is locked. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AttachResult add(ApplicationId application, QuestionId question, Incoming file) {
        return drafts.write(application, AttachResult.Refused::new, () -> {
            if (!answers.asksForFile(application, question)) {
                return new AttachResult.Refused(new NotWritable.NoLongerDraft());
            }
            return switch (documents.store(application.value(), slot(question), file, RULES)) {
                case StoreResult.Stored stored -> new AttachResult.Attached(stored.document());
                case StoreResult why -> new AttachResult.NotTaken(why);
            };
        });
    }

    /** Takes a file away again; one that is gone already is as it should be. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RowResult remove(ApplicationId application, QuestionId question, DocumentId document) {
        return drafts.write(application, RowResult.Refused::new, () -> {
            documents.of(application.value(), slot(question)).stream()
                    .filter(attached -> attached.id().equals(document))
                    .forEach(attached -> documents.remove(attached.id()));
            return new RowResult.Kept(now());
        });
    }

    private Instant now() {
        return clock.instant();
    }

    private static String slot(QuestionId question) {
        return question.toString();
    }
}
