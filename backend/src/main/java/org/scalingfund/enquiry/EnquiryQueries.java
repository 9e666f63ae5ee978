package org.scalingfund.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.ENQUIRY;
import static org.scalingfund.db.Tables.ENQUIRY_ANSWER;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.fund.RoundId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

/** Questions about a round as each side reads them; none of these says who asked. */
@Repository
class EnquiryQueries {
    private static final Set<ApplicationStatus> UNDER_WAY = Set.of(
            ApplicationStatus.DRAFT,
            ApplicationStatus.CERTIFYING,
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.CHECKING,
            ApplicationStatus.IN_ASSESSMENT,
            ApplicationStatus.ASSESSED);

    private final DSLContext db;

    EnquiryQueries(DSLContext db) {
        this.db = db;
    }

    /** What waits comes first, and of it what waits longest; at most {@code limit} after the line {@code after}. */
    List<EnquiryRow> of(RoundId round, @Nullable EnquiryRow after, int limit) {
        return db.select(enquiry())
                .from(ENQUIRY)
                .where(ENQUIRY.ROUND_ID.eq(round.value()))
                .and(after == null ? noCondition() : comesAfter(after))
                .orderBy(concluded(), ENQUIRY.ASKED_AT, ENQUIRY.ID)
                .limit(limit)
                .fetch(Record1::value1);
    }

    Optional<EnquirySheet> find(EnquiryId id) {
        return answered().where(ENQUIRY.ID.eq(id.value())).fetchOptional(mapping(EnquirySheet::new));
    }

    /** Latest first; a person has a handful. */
    List<EnquirySheet> own(RoundId round, PersonId asker) {
        return answered()
                .where(ENQUIRY.ROUND_ID.eq(round.value()))
                .and(ENQUIRY.ASKED_BY.eq(asker.value()))
                .orderBy(ENQUIRY.ASKED_AT.desc(), ENQUIRY.ID.desc())
                .fetch(mapping(EnquirySheet::new));
    }

    /** Newest first; at most {@code limit} after the answer to {@code after}. */
    List<Answer> published(RoundId round, @Nullable EnquiryId after, int limit) {
        return published(round, after == null ? noCondition() : isOlderThan(after), limit);
    }

    /** Those of the newest that say {@code words}, in the question or in the answer. */
    List<Answer> saying(RoundId round, String words, int limit) {
        return published(
                round,
                ENQUIRY_ANSWER.QUESTION.containsIgnoreCase(words).or(ENQUIRY_ANSWER.ANSWER.containsIgnoreCase(words)),
                limit);
    }

    private List<Answer> published(RoundId round, Condition which, int limit) {
        return db.select(answer())
                .from(ENQUIRY_ANSWER)
                .where(ENQUIRY_ANSWER.ROUND_ID.eq(round.value()))
                .and(condition(ENQUIRY_ANSWER.PUBLISHED))
                .and(which)
                .orderBy(ENQUIRY_ANSWER.ANSWERED_AT.desc(), ENQUIRY_ANSWER.ENQUIRY_ID.desc())
                .limit(limit)
                .fetch(Record1::value1);
    }

    /** The people of every organisation whose application to the round is under way. */
    List<PersonId> applicants(RoundId round) {
        return db.selectDistinct(ORGANISATION_MEMBER.PERSON_ID.convertFrom(PersonId::new))
                .from(ORGANISATION_MEMBER)
                .join(APPLICATION)
                .on(APPLICATION.ORGANISATION_ID.eq(ORGANISATION_MEMBER.ORGANISATION_ID))
                .where(APPLICATION.ROUND_ID.eq(round.value()))
                .and(APPLICATION.STATUS.in(UNDER_WAY.stream().map(Enum::name).toList()))
                .fetch(Record1::value1);
    }

    /** Who asked what this answers, those among them whose question was set aside for it. */
    List<PersonId> askers(EnquiryId answered) {
        return db.selectDistinct(ENQUIRY.ASKED_BY.convertFrom(PersonId::new))
                .from(ENQUIRY)
                .where(ENQUIRY.ID.eq(answered.value()).or(ENQUIRY.DUPLICATE_OF.eq(answered.value())))
                .fetch(Record1::value1);
    }

    /** Those of a round that nobody has answered yet. */
    List<EnquiryId> waiting(RoundId round) {
        return db.select(ENQUIRY.ID.convertFrom(EnquiryId::new))
                .from(ENQUIRY)
                .where(ENQUIRY.ROUND_ID.eq(round.value()))
                .and(ENQUIRY.STATUS.eq(EnquiryStatus.WAITING.name()))
                .fetch(Record1::value1);
    }

    private SelectOnConditionStep<Record3<RoundId, EnquiryRow, Answer>> answered() {
        return db.select(ENQUIRY.ROUND_ID.convertFrom(RoundId::new), enquiry(), answer())
                .from(ENQUIRY)
                .leftJoin(ENQUIRY_ANSWER)
                .on(ENQUIRY_ANSWER.ENQUIRY_ID.eq(coalesce(ENQUIRY.DUPLICATE_OF, ENQUIRY.ID)));
    }

    private static SelectField<EnquiryRow> enquiry() {
        return row(
                        ENQUIRY.ID.convertFrom(EnquiryId::new),
                        ENQUIRY.WORDS,
                        ENQUIRY.ASKED_AT,
                        ENQUIRY.STATUS.convertFrom(EnquiryStatus::valueOf))
                .mapping(EnquiryRow::new);
    }

    /** None where the question has no answer. */
    private static SelectField<Answer> answer() {
        return row(
                        ENQUIRY_ANSWER.ENQUIRY_ID.convertFrom(EnquiryId::new),
                        ENQUIRY_ANSWER.QUESTION,
                        ENQUIRY_ANSWER.ANSWER,
                        ENQUIRY_ANSWER.PRIVATE_BECAUSE,
                        ENQUIRY_ANSWER.ANSWERED_AT,
                        ENQUIRY_ANSWER.CORRECTED_AT,
                        ENQUIRY_ANSWER.REVISION)
                .mapping((id, question, answer, because, at, corrected, revision) ->
                        question == null ? null : new Answer(id, question, answer, because, at, corrected, revision));
    }

    /** As the index has it. */
    private static Field<Boolean> concluded() {
        return field(ENQUIRY.STATUS.ne(inline(EnquiryStatus.WAITING.name())));
    }

    private static Condition isOlderThan(EnquiryId newer) {
        var before = ENQUIRY_ANSWER.as("before");
        return row(ENQUIRY_ANSWER.ANSWERED_AT, ENQUIRY_ANSWER.ENQUIRY_ID)
                .lt(select(before.ANSWERED_AT, before.ENQUIRY_ID)
                        .from(before)
                        .where(before.ENQUIRY_ID.eq(newer.value())));
    }

    private static Condition comesAfter(EnquiryRow last) {
        return row(concluded(), ENQUIRY.ASKED_AT, ENQUIRY.ID)
                .gt(
                        last.status() != EnquiryStatus.WAITING,
                        last.askedAt(),
                        last.id().value());
    }
}
