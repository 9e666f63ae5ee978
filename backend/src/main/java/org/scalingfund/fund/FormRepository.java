package org.scalingfund.fund;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.CRITERION;
import static org.scalingfund.db.Tables.CRITERION_BAND;
import static org.scalingfund.db.Tables.CRITERION_QUESTION;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.SECTION;

import java.util.HashSet;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a round asks and is scored by. Positions are those in the lists: whoever writes a list writes them anew. */
@Repository
class FormRepository {
    private final DSLContext db;
    private final QuestionRepository questions;

    FormRepository(DSLContext db, QuestionRepository questions) {
        this.db = db;
        this.questions = questions;
    }

    RoundForm find(RoundId round) {
        return new RoundForm(criteria(round), sections(round));
    }

    private List<Criterion> criteria(RoundId round) {
        var bands = multiset(select(CRITERION_BAND.SCORE_FROM, CRITERION_BAND.SCORE_TO, CRITERION_BAND.DESCRIPTION)
                        .from(CRITERION_BAND)
                        .where(CRITERION_BAND.CRITERION_ID.eq(CRITERION.ID))
                        .orderBy(CRITERION_BAND.SCORE_FROM.desc()))
                .convertFrom(rows -> rows.map(mapping(Band::new)));
        var questions = multiset(select(CRITERION_QUESTION.QUESTION_ID)
                        .from(CRITERION_QUESTION)
                        .where(CRITERION_QUESTION.CRITERION_ID.eq(CRITERION.ID)))
                .convertFrom(rows -> new HashSet<>(rows.map(question -> new QuestionId(question.value1()))));
        return db.select(
                        CRITERION.ID.convertFrom(CriterionId::new),
                        CRITERION.CODE,
                        CRITERION.TITLE,
                        CRITERION.GUIDANCE,
                        CRITERION.WEIGHT,
                        bands,
                        questions)
                .from(CRITERION)
                .where(CRITERION.ROUND_ID.eq(round.value()))
                .orderBy(CRITERION.POSITION, CRITERION.ID)
                .fetch(mapping(Criterion::new));
    }

    private List<Section> sections(RoundId round) {
        var questions = multiset(select(QuestionRepository.question())
                        .from(QUESTION)
                        .where(QUESTION.SECTION_ID.eq(SECTION.ID))
                        .orderBy(QUESTION.POSITION, QUESTION.ID))
                .convertFrom(rows -> rows.map(mapping(question -> question)));
        return db.select(SECTION.ID.convertFrom(SectionId::new), SECTION.TITLE, questions)
                .from(SECTION)
                .where(SECTION.ROUND_ID.eq(round.value()))
                .orderBy(SECTION.POSITION, SECTION.ID)
                .fetch(mapping(Section::new));
    }

    void insert(RoundId round, Criterion criterion, int position) {
        db.insertInto(CRITERION)
                .set(CRITERION.ID, criterion.id().value())
                .set(CRITERION.ROUND_ID, round.value())
                .set(CRITERION.POSITION, position)
                .set(CRITERION.CODE, criterion.code())
                .set(CRITERION.TITLE, criterion.title())
                .set(CRITERION.GUIDANCE, criterion.guidance())
                .set(CRITERION.WEIGHT, criterion.weight())
                .execute();
        insertParts(criterion);
    }

    void update(Criterion criterion) {
        db.update(CRITERION)
                .set(CRITERION.CODE, criterion.code())
                .set(CRITERION.TITLE, criterion.title())
                .set(CRITERION.GUIDANCE, criterion.guidance())
                .set(CRITERION.WEIGHT, criterion.weight())
                .where(CRITERION.ID.eq(criterion.id().value()))
                .execute();
        var id = criterion.id().value();
        db.deleteFrom(CRITERION_BAND).where(CRITERION_BAND.CRITERION_ID.eq(id)).execute();
        db.deleteFrom(CRITERION_QUESTION)
                .where(CRITERION_QUESTION.CRITERION_ID.eq(id))
                .execute();
        insertParts(criterion);
    }

    void delete(CriterionId id) {
        db.deleteFrom(CRITERION).where(CRITERION.ID.eq(id.value())).execute();
    }

    void arrange(List<CriterionId> order) {
        for (var position = 0; position < order.size(); position++) {
            db.update(CRITERION)
                    .set(CRITERION.POSITION, position)
                    .where(CRITERION.ID.eq(order.get(position).value()))
                    .execute();
        }
    }

    void insert(RoundId round, Section section, int position) {
        db.insertInto(SECTION)
                .set(SECTION.ID, section.id().value())
                .set(SECTION.ROUND_ID, round.value())
                .set(SECTION.POSITION, position)
                .set(SECTION.TITLE, section.title())
                .execute();
        for (var i = 0; i < section.questions().size(); i++) {
            questions.insert(round, section.id(), section.questions().get(i), i);
        }
    }

    void rename(SectionId id, String title) {
        db.update(SECTION)
                .set(SECTION.TITLE, title)
                .where(SECTION.ID.eq(id.value()))
                .execute();
    }

    void delete(SectionId id) {
        db.deleteFrom(SECTION).where(SECTION.ID.eq(id.value())).execute();
    }

    /** Puts sections and their questions into this order; a question may have come from another section. */
    void arrangeSections(List<Section> sections) {
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            db.update(SECTION)
                    .set(SECTION.POSITION, i)
                    .where(SECTION.ID.eq(section.id().value()))
                    .execute();
            for (var j = 0; j < section.questions().size(); j++) {
                db.update(QUESTION)
                        .set(QUESTION.SECTION_ID, section.id().value())
                        .set(QUESTION.POSITION, j)
                        .where(QUESTION.ID.eq(section.questions().get(j).id().value()))
                        .execute();
            }
        }
    }

    private void insertParts(Criterion criterion) {
        var id = criterion.id().value();
        if (!criterion.bands().isEmpty()) {
            db.insertInto(
                            CRITERION_BAND,
                            CRITERION_BAND.CRITERION_ID,
                            CRITERION_BAND.SCORE_FROM,
                            CRITERION_BAND.SCORE_TO,
                            CRITERION_BAND.DESCRIPTION)
                    .valuesOfRows(criterion.bands().stream()
                            .map(band -> row(id, band.from(), band.to(), band.description()))
                            .toList())
                    .execute();
        }
        if (!criterion.questions().isEmpty()) {
            db.insertInto(CRITERION_QUESTION, CRITERION_QUESTION.CRITERION_ID, CRITERION_QUESTION.QUESTION_ID)
                    .valuesOfRows(criterion.questions().stream()
                            .map(question -> row(id, question.value()))
                            .toList())
                    .execute();
        }
    }
}
