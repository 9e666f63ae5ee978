package org.scalingfund.assessment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.scalingfund.db.Tables.ANSWER;
import static org.scalingfund.db.Tables.APPLICATION;
import static org.scalingfund.db.Tables.BUDGET_LINE;
import static org.scalingfund.db.Tables.DOCUMENT;
import static org.scalingfund.db.Tables.PLANNED_MILESTONE;
import static org.scalingfund.db.Tables.QUESTION;
import static org.scalingfund.db.Tables.SECTION;

import java.util.Optional;
import org.jooq.DSLContext;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.base.Money;
import org.scalingfund.document.DocumentId;
import org.scalingfund.fund.QuestionId;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationTextQueries {
    private final DSLContext db;

    ApplicationTextQueries(DSLContext db) {
        this.db = db;
    }

    Optional<ApplicationText> find(ApplicationId application) {
        var files = multiset(select(DOCUMENT.ID, DOCUMENT.NAME)
                        .from(DOCUMENT)
                        .where(DOCUMENT.SUBJECT_ID.eq(application.value()))
                        .and(DOCUMENT.SLOT.eq(QUESTION.ID.cast(String.class)))
                        .and(DOCUMENT.REMOVED_AT.isNull())
                        .orderBy(DOCUMENT.UPLOADED_AT, DOCUMENT.ID))
                .convertFrom(
                        rows -> rows.map(mapping((id, name) -> new ApplicationText.File(new DocumentId(id), name))));
        var answers = multiset(select(QUESTION.ID, QUESTION.LABEL, QUESTION.KIND, coalesce(ANSWER.TEXT, ""), files)
                        .from(QUESTION)
                        .leftJoin(ANSWER)
                        .on(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                        .and(ANSWER.APPLICATION_ID.eq(application.value()))
                        .where(QUESTION.SECTION_ID.eq(SECTION.ID))
                        .orderBy(QUESTION.POSITION, QUESTION.ID))
                .convertFrom(rows -> rows.map(mapping((id, label, kind, text, added) ->
                        new ApplicationText.Answer(new QuestionId(id), label, kind, text, added))));
        var sections = multiset(select(SECTION.TITLE, answers)
                        .from(SECTION)
                        .where(SECTION.ROUND_ID.eq(APPLICATION.ROUND_ID))
                        .orderBy(SECTION.POSITION, SECTION.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationText.Section::new)));
        var budget = multiset(select(BUDGET_LINE.CATEGORY, BUDGET_LINE.DESCRIPTION, BUDGET_LINE.AMOUNT)
                        .from(BUDGET_LINE)
                        .where(BUDGET_LINE.APPLICATION_ID.eq(APPLICATION.ID))
                        .orderBy(BUDGET_LINE.POSITION, BUDGET_LINE.ID))
                .convertFrom(rows -> rows.map(mapping((category, description, amount) ->
                        new ApplicationText.Cost(category, description, new Money(amount)))));
        var milestones = multiset(
                        select(PLANNED_MILESTONE.TITLE, PLANNED_MILESTONE.DUE_ON, PLANNED_MILESTONE.PAYMENT_SHARE)
                                .from(PLANNED_MILESTONE)
                                .where(PLANNED_MILESTONE.APPLICATION_ID.eq(APPLICATION.ID))
                                .orderBy(PLANNED_MILESTONE.POSITION, PLANNED_MILESTONE.ID))
                .convertFrom(rows -> rows.map(mapping(ApplicationText.Milestone::new)));
        return db.select(
                        APPLICATION.REFERENCE,
                        APPLICATION.AMOUNT.convertFrom(Money::new),
                        APPLICATION.STARTS_ON,
                        APPLICATION.ENDS_ON,
                        sections,
                        budget,
                        milestones)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(mapping(ApplicationText::new));
    }
}
