package org.scalingfund.evaluation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.scalingfund.db.Tables.EVALUATION;
import static org.scalingfund.db.Tables.FUNDED_GRANT;
import static org.scalingfund.db.Tables.ORGANISATION_MEMBER;
import static org.scalingfund.db.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.milestone.GrantId;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class EvaluationRepository {
    private static final List<String> UNDER_WAY = List.of("GATHERING", "VERIFYING", "RECOMMENDED", "CONFIRMED");

    private final DSLContext db;

    EvaluationRepository(DSLContext db) {
        this.db = db;
    }

    /** What an evaluation is about. */
    record Subject(GrantId grant, ApplicationId application, String title, InnovationStage stage) {}

    Optional<Subject> subjectOf(GrantId grant) {
        return db.select(
                        FUNDED_GRANT.ID.convertFrom(GrantId::new),
                        FUNDED_GRANT.APPLICATION_ID.convertFrom(ApplicationId::new),
                        FUNDED_GRANT.TITLE,
                        FUNDED_GRANT
                                .application()
                                .STAGE
                                .convertFrom(stage ->
                                        stage == null ? InnovationStage.MOBILISING : InnovationStage.valueOf(stage)))
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.ID.eq(grant.value()))
                .fetchOptional(mapping(Subject::new));
    }

    Optional<EvaluationId> underWay(GrantId grant) {
        return db.select(EVALUATION.ID)
                .from(EVALUATION)
                .where(EVALUATION.GRANT_ID.eq(grant.value()))
                .and(EVALUATION.STATUS.in(UNDER_WAY))
                .fetchOptional(found -> new EvaluationId(found.value1()));
    }

    Optional<EvaluationId> latestOf(GrantId grant) {
        return db.select(EVALUATION.ID)
                .from(EVALUATION)
                .where(EVALUATION.GRANT_ID.eq(grant.value()))
                .orderBy(EVALUATION.STARTED_AT.desc(), EVALUATION.ID.desc())
                .limit(1)
                .fetchOptional(found -> new EvaluationId(found.value1()));
    }

    /** The one that holds: a later one supersedes it. */
    Optional<EvaluationId> publishedOf(GrantId grant) {
        return db.select(EVALUATION.ID)
                .from(EVALUATION)
                .where(EVALUATION.GRANT_ID.eq(grant.value()))
                .and(EVALUATION.STATUS.eq(EvaluationStatus.PUBLISHED.name()))
                .fetchOptional(found -> new EvaluationId(found.value1()));
    }

    void insert(EvaluationId id, Subject subject, PersonId by, Instant at) {
        db.insertInto(EVALUATION)
                .set(EVALUATION.ID, id.value())
                .set(EVALUATION.GRANT_ID, subject.grant().value())
                .set(EVALUATION.APPLICATION_ID, subject.application().value())
                .set(EVALUATION.STATUS, EvaluationStatus.GATHERING.name())
                .set(EVALUATION.STAGE, subject.stage().name())
                .set(EVALUATION.STARTED_AT, at)
                .set(EVALUATION.STARTED_BY, by.value())
                .execute();
    }

    boolean move(EvaluationId id, EvaluationStatus from, EvaluationStatus to) {
        return db.update(EVALUATION)
                        .set(EVALUATION.STATUS, to.name())
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(from.name()))
                        .execute()
                == 1;
    }

    /** What {@code seen} does not show is never replaced. */
    boolean note(EvaluationId id, EvaluationSheet.Found seen, EvaluationSheet.Found found) {
        return db.update(EVALUATION)
                        .set(EVALUATION.STAGE, found.stage().name())
                        .set(EVALUATION.ADOPTERS, found.adopters())
                        .set(EVALUATION.SUSTAINED_FUNDING, found.sustainedFunding())
                        .set(EVALUATION.UNACCEPTABLE_HARM, found.unacceptableHarm())
                        .set(EVALUATION.FINDINGS, found.findings())
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(EvaluationStatus.GATHERING.name()))
                        .and(EVALUATION.STAGE.eq(seen.stage().name()))
                        .and(EVALUATION.ADOPTERS.eq(seen.adopters()))
                        .and(EVALUATION.SUSTAINED_FUNDING.eq(seen.sustainedFunding()))
                        .and(EVALUATION.UNACCEPTABLE_HARM.eq(seen.unacceptableHarm()))
                        .and(EVALUATION.FINDINGS.eq(seen.findings()))
                        .execute()
                == 1;
    }

    /** Guarded by the level not yet being verified, since the process moves the status. */
    boolean verify(EvaluationId id, int level) {
        return db.update(EVALUATION)
                        .set(EVALUATION.VERIFIED_LEVEL, level)
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(EvaluationStatus.VERIFYING.name()))
                        .and(EVALUATION.VERIFIED_LEVEL.isNull())
                        .execute()
                == 1;
    }

    void keepRedConditions(EvaluationId id, int number) {
        db.update(EVALUATION)
                .set(EVALUATION.RED_CONDITIONS, number)
                .where(EVALUATION.ID.eq(id.value()))
                .and(EVALUATION.STATUS.eq(EvaluationStatus.VERIFYING.name()))
                .execute();
    }

    boolean recommend(EvaluationId id, Recommendation recommendation, String rule, Instant at) {
        return db.update(EVALUATION)
                        .set(EVALUATION.RECOMMENDATION, recommendation.name())
                        .set(EVALUATION.RULE, rule)
                        .set(EVALUATION.RECOMMENDED_AT, at)
                        .set(EVALUATION.STATUS, EvaluationStatus.RECOMMENDED.name())
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(EvaluationStatus.VERIFYING.name()))
                        .execute()
                == 1;
    }

    boolean conclude(EvaluationId id, Recommendation conclusion, String reasons, PersonId by, Instant at) {
        return db.update(EVALUATION)
                        .set(EVALUATION.CONCLUSION, conclusion.name())
                        .set(EVALUATION.CONCLUSION_REASONS, reasons)
                        .set(EVALUATION.CONCLUDED_BY, by.value())
                        .set(EVALUATION.CONCLUDED_AT, at)
                        .set(EVALUATION.STATUS, EvaluationStatus.CONFIRMED.name())
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(EvaluationStatus.RECOMMENDED.name()))
                        .execute()
                == 1;
    }

    /** A published evaluation stands in the place of an earlier one of the same grant, which stays readable. */
    boolean publish(EvaluationId id, Instant at) {
        var published = db.update(EVALUATION)
                        .set(EVALUATION.STATUS, EvaluationStatus.PUBLISHED.name())
                        .set(EVALUATION.PUBLISHED_AT, at)
                        .where(EVALUATION.ID.eq(id.value()))
                        .and(EVALUATION.STATUS.eq(EvaluationStatus.CONFIRMED.name()))
                        .execute()
                == 1;
        if (published) {
            db.update(EVALUATION)
                    .set(EVALUATION.STATUS, EvaluationStatus.SUPERSEDED.name())
                    .where(EVALUATION.GRANT_ID.eq(
                            db.select(EVALUATION.GRANT_ID).from(EVALUATION).where(EVALUATION.ID.eq(id.value()))))
                    .and(EVALUATION.STATUS.eq(EvaluationStatus.PUBLISHED.name()))
                    .and(EVALUATION.ID.ne(id.value()))
                    .execute();
        }
        return published;
    }

    ApplicationId applicationOf(EvaluationId id) {
        return db.select(EVALUATION.APPLICATION_ID)
                .from(EVALUATION)
                .where(EVALUATION.ID.eq(id.value()))
                .fetchSingle(found -> new ApplicationId(found.value1()));
    }

    String titleOf(EvaluationId id) {
        return db.select(EVALUATION.fundedGrant().TITLE)
                .from(EVALUATION)
                .where(EVALUATION.ID.eq(id.value()))
                .fetchSingle(found -> found.value1());
    }

    Optional<EvaluationSheet> find(EvaluationId id) {
        return db.select(
                        EVALUATION.ID.convertFrom(EvaluationId::new),
                        EVALUATION.GRANT_ID.convertFrom(GrantId::new),
                        EVALUATION.APPLICATION_ID.convertFrom(ApplicationId::new),
                        EVALUATION.fundedGrant().TITLE,
                        EVALUATION.fundedGrant().ORGANISATION_NAME,
                        EVALUATION.STATUS.convertFrom(EvaluationStatus::valueOf),
                        EVALUATION.STAGE.convertFrom(InnovationStage::valueOf),
                        EVALUATION.ADOPTERS,
                        EVALUATION.SUSTAINED_FUNDING,
                        EVALUATION.UNACCEPTABLE_HARM,
                        EVALUATION.FINDINGS,
                        EVALUATION.VERIFIED_LEVEL,
                        EVALUATION.RECOMMENDATION.convertFrom(EvaluationRepository::recommendation),
                        EVALUATION.RULE,
                        EVALUATION.CONCLUSION.convertFrom(EvaluationRepository::recommendation),
                        EVALUATION.CONCLUSION_REASONS,
                        EVALUATION.RED_CONDITIONS,
                        PERSON.NAME,
                        EVALUATION.CONCLUDED_AT,
                        EVALUATION.STARTED_AT,
                        EVALUATION.PUBLISHED_AT)
                .from(EVALUATION)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(EVALUATION.CONCLUDED_BY))
                .where(EVALUATION.ID.eq(id.value()))
                .fetchOptional(mapping(EvaluationSheet::new));
    }

    /** Whether the person acts for the organisation whose grant it is. */
    boolean actsFor(GrantId grant, PersonId person) {
        return db.fetchExists(db.selectOne()
                .from(FUNDED_GRANT)
                .where(FUNDED_GRANT.ID.eq(grant.value()))
                .and(FUNDED_GRANT.ORGANISATION_ID.in(db.select(ORGANISATION_MEMBER.ORGANISATION_ID)
                        .from(ORGANISATION_MEMBER)
                        .where(ORGANISATION_MEMBER.PERSON_ID.eq(person.value())))));
    }

    EvaluationSheet.Page list(EvaluationSheet.@Nullable Row after, int limit) {
        var rows = db.select(
                        EVALUATION.ID.convertFrom(EvaluationId::new),
                        EVALUATION.fundedGrant().TITLE,
                        EVALUATION.fundedGrant().ORGANISATION_NAME,
                        EVALUATION.STATUS.convertFrom(EvaluationStatus::valueOf),
                        EVALUATION.CONCLUSION.convertFrom(EvaluationRepository::recommendation),
                        EVALUATION.STARTED_AT)
                .from(EVALUATION)
                .where(
                        after == null
                                ? noCondition()
                                : row(EVALUATION.STARTED_AT, EVALUATION.ID)
                                        .lt(after.startedAt(), after.id().value()))
                .orderBy(EVALUATION.STARTED_AT.desc(), EVALUATION.ID.desc())
                .limit(limit + 1)
                .fetch(mapping(EvaluationSheet.Row::new));
        return new EvaluationSheet.Page(rows.subList(0, Math.min(limit, rows.size())), rows.size() > limit);
    }

    /** Nothing until the stage gate has recommended, or a person concluded. */
    private static @Nullable Recommendation recommendation(@Nullable String name) {
        return name == null ? null : Recommendation.valueOf(name);
    }
}
