package org.scalingfund.fund;

import static org.jooq.impl.DSL.row;
import static org.scalingfund.db.Tables.QUESTION;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.SelectField;
import org.scalingfund.db.tables.records.QuestionRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a round asks, and reads a question for all who read forms. */
@Repository
public class QuestionRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

    private final DSLContext db;

    QuestionRepository(DSLContext db) {
        this.db = db;
    }

    /** A question, wherever somebody's statement has its row. */
    public static SelectField<Question> question() {
        return row(
                        QUESTION.ID.convertFrom(QuestionId::new),
                        QUESTION.CODE,
                        QUESTION.LABEL,
                        QUESTION.GUIDANCE,
                        QUESTION.NOTE,
                        QUESTION.REQUIRED,
                        row(
                                        QUESTION.KIND.convertFrom(QuestionKind::valueOf),
                                        QUESTION.WORD_LIMIT,
                                        QUESTION.CHOICES.convertFrom(List::of),
                                        QUESTION.COLUMNS.convertFrom(
                                                columns -> JSON.readValue(columns.data(), COLUMNS)),
                                        QUESTION.MOST_ROWS)
                                .mapping(AnswerShape::new),
                        row(QUESTION.SHOWN_WHEN, QUESTION.VALID_WHEN, QUESTION.VALID_WORDS, QUESTION.CALCULATED_AS)
                                .mapping(QuestionLogic::new))
                .mapping(Question::new);
    }

    void insert(RoundId round, SectionId section, Question question, int position) {
        var row = rowOf(question);
        row.setId(question.id().value());
        row.setRoundId(round.value());
        row.setSectionId(section.value());
        row.setPosition(position);
        row.setCode(question.code());
        db.insertInto(QUESTION).set(row).execute();
    }

    void update(Question question) {
        db.update(QUESTION)
                .set(rowOf(question))
                .where(QUESTION.ID.eq(question.id().value()))
                .execute();
    }

    void delete(QuestionId id) {
        db.deleteFrom(QUESTION).where(QUESTION.ID.eq(id.value())).execute();
    }

    /** What may be changed of a question. */
    private static QuestionRecord rowOf(Question question) {
        var shape = question.shape();
        var row = new QuestionRecord();
        row.setLabel(question.label());
        row.setGuidance(question.guidance());
        row.setNote(question.note());
        row.setKind(shape.kind().name());
        row.setRequired(question.required());
        row.setWordLimit(shape.wordLimit());
        row.setChoices(shape.choices().toArray(String[]::new));
        row.setColumns(JSONB.valueOf(JSON.writeValueAsString(shape.columns())));
        row.setMostRows(shape.mostRows());
        row.setShownWhen(question.logic().shownWhen());
        row.setValidWhen(question.logic().validWhen());
        row.setValidWords(question.logic().validWords());
        row.setCalculatedAs(question.logic().calculatedAs());
        return row;
    }
}
