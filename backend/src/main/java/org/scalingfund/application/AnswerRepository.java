package org.scalingfund.application;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.scalingfund.application.ApplicationRepository.writtenBy;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.SECTION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class AnswerRepository {
    private final DSLContext db;

    AnswerRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * One statement, because it runs for every pause in everybody's typing. It shares the application's row, so that a
     * submission waits for it or refuses it, and does nothing unless the application is the person's, a draft, before
     * its deadline, asks this question, and the answer still is as the person saw it.
     */
    Optional<SaveResult.Saved> save(
            ApplicationId application, QuestionId question, String text, int revisionSeen, PersonId by, Instant now) {
        return db.insertInto(
                        ANSWER,
                        ANSWER.APPLICATION_ID,
                        ANSWER.QUESTION_ID,
                        ANSWER.TEXT,
                        ANSWER.REVISION,
                        ANSWER.SAVED_AT,
                        ANSWER.SAVED_BY)
                .select(select(
                                APPLICATION.ID,
                                QUESTION.ID,
                                val(text),
                                inline(1),
                                val(now, ANSWER.SAVED_AT),
                                val(by.value()))
                        .from(APPLICATION)
                        .join(SECTION)
                        .on(SECTION.ROUND_ID.eq(APPLICATION.ROUND_ID))
                        .join(QUESTION)
                        .on(QUESTION.SECTION_ID.eq(SECTION.ID))
                        .where(APPLICATION.ID.eq(application.value()))
                        .and(QUESTION.ID.eq(question.value()))
                        .and(QUESTION.KIND.ne(QuestionKind.FILE.name()))
                        .and(QUESTION.CALCULATED_AS.eq(""))
                        .and(APPLICATION.STATUS.eq(ApplicationStatus.DRAFT.name()))
                        .and(APPLICATION.CLOSES_AT.ge(now))
                        .and(writtenBy(by))
                        .forShare()
                        .of(APPLICATION))
                .onConflict(ANSWER.TENANT_ID, ANSWER.APPLICATION_ID, ANSWER.QUESTION_ID)
                .doUpdate()
                .set(ANSWER.TEXT, excluded(ANSWER.TEXT))
                .set(ANSWER.REVISION, ANSWER.REVISION.plus(1))
                .set(ANSWER.SAVED_AT, excluded(ANSWER.SAVED_AT))
                .set(ANSWER.SAVED_BY, excluded(ANSWER.SAVED_BY))
                .where(ANSWER.REVISION.eq(revisionSeen))
                .returningResult(ANSWER.REVISION, ANSWER.SAVED_AT)
                .fetchOptional(mapping(SaveResult.Saved::new));
    }

    /** An answer as it stands. */
    record Theirs(String text, String savedBy, int revision, Instant savedAt) {}

    Optional<Theirs> find(ApplicationId application, QuestionId question) {
        return db.select(ANSWER.TEXT, PERSON.NAME, ANSWER.REVISION, ANSWER.SAVED_AT)
                .from(ANSWER)
                .join(PERSON)
                .on(PERSON.ID.eq(ANSWER.SAVED_BY))
                .where(ANSWER.APPLICATION_ID.eq(application.value()))
                .and(ANSWER.QUESTION_ID.eq(question.value()))
                .fetchOptional(mapping(Theirs::new));
    }

    /** Whether the application's round asks this question, and asks for files. */
    boolean asksForFile(ApplicationId application, QuestionId question) {
        return db.fetchExists(select(QUESTION.ID)
                .from(APPLICATION)
                .join(SECTION)
                .on(SECTION.ROUND_ID.eq(APPLICATION.ROUND_ID))
                .join(QUESTION)
                .on(QUESTION.SECTION_ID.eq(SECTION.ID))
                .where(APPLICATION.ID.eq(application.value()))
                .and(QUESTION.ID.eq(question.value()))
                .and(QUESTION.KIND.eq(QuestionKind.FILE.name())));
    }
}
