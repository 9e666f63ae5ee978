package org.scalingfund.lifecycle;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.scalingfund.db.Tables.ACTIVITY;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.MEMBERSHIP;
import static org.scalingfund.db.Tables.OUTBOX;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.SCORE;

import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.scalingfund.db.Routines;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.TenantId;
import org.scalingfund.testing.Stage;

/** What the tables say about a story: how far the answer, the score and the invitations have come. */
record StoryFacts(Stage stage, DSLContext db, StoryIds ids) {
    static final String INVITED = "invited";

    /** The number in the answer's text; 0 when there is none yet. */
    int answer() {
        return in(
                ids.funder(),
                () -> db.select(ANSWER.TEXT)
                        .from(ANSWER)
                        .where(ANSWER.APPLICATION_ID.eq(ids.application().value()))
                        .and(ANSWER.QUESTION_ID.eq(ids.question().value()))
                        .fetchOptional(ANSWER.TEXT)
                        .map(StoryFacts::number)
                        .orElse(0));
    }

    int score() {
        return in(
                ids.assessing(),
                () -> db.select(SCORE.COMMENT)
                        .from(SCORE)
                        .where(SCORE.ASSESSMENT_ID.eq(ids.assessment().value()))
                        .and(SCORE.CRITERION_ID.eq(ids.criterion().value()))
                        .fetchOptional(SCORE.COMMENT)
                        .map(StoryFacts::number)
                        .orElse(0));
    }

    int invitations() {
        return in(
                ids.funder(),
                () -> db.select(count())
                        .from(MEMBERSHIP)
                        .join(PERSON)
                        .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                        .where(PERSON.EMAIL.startsWith(INVITED))
                        .fetchSingle()
                        .value1());
    }

    String sentence() {
        return "answer=%d score=%d invitations=%d mails=%d differentMails=%d remembered=%d broken=%s,%s"
                .formatted(
                        answer(),
                        score(),
                        invitations(),
                        in(ids.funder(), () -> db.fetchCount(OUTBOX, OUTBOX.RECIPIENT.startsWith(INVITED))),
                        in(
                                ids.funder(),
                                () -> db.select(countDistinct(OUTBOX.RECIPIENT))
                                        .from(OUTBOX)
                                        .where(OUTBOX.RECIPIENT.startsWith(INVITED))
                                        .fetchSingle()
                                        .value1()),
                        in(
                                ids.funder(),
                                () -> db.fetchCount(ACTIVITY, ACTIVITY.KIND.eq("identity.role-given.evaluator"))),
                        broken(ids.funder()),
                        broken(ids.assessing()));
    }

    private Object broken(TenantId tenant) {
        var first = stage.inTransaction(
                Standpoint.in(tenant), () -> Optional.ofNullable(Routines.firstBrokenActivity(db.configuration())));
        return first.isPresent() ? first.get() : "none";
    }

    private int in(TenantId tenant, Supplier<Integer> look) {
        return stage.inTransaction(Standpoint.in(tenant), look);
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }
}
