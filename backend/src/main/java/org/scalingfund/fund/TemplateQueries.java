package org.scalingfund.fund;

import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.ROUND;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tells which questions template files can belong to. */
@Repository
class TemplateQueries {
    private final DSLContext db;

    TemplateQueries(DSLContext db) {
        this.db = db;
    }

    List<UUID> questionsOf(RoundId round) {
        return db.select(QUESTION.ID)
                .from(QUESTION)
                .where(QUESTION.ROUND_ID.eq(round.value()))
                .fetch(QUESTION.ID);
    }

    boolean isPublished(RoundId round) {
        return db.fetchExists(ROUND, ROUND.ID.eq(round.value()).and(ROUND.PUBLISHED_AT.isNotNull()));
    }

    /** The round that asks this question, if it is one of this funder's. */
    Optional<RoundId> roundOf(UUID question) {
        return db.select(QUESTION.ROUND_ID)
                .from(QUESTION)
                .where(QUESTION.ID.eq(question))
                .fetchOptional(QUESTION.ROUND_ID)
                .map(RoundId::new);
    }
}
