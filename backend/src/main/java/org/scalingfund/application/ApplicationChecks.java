package org.scalingfund.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.base.Words;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.Column;

/** What a complete application needs: every page's open points, from what is written on it. */
final class ApplicationChecks {
    static final String ABOUT = "about";
    static final String BUDGET = "budget";
    static final String PLAN = "plan";
    private static final BigDecimal ALL = new BigDecimal(100);

    private final List<OpenPoint> found = new ArrayList<>();

    private ApplicationChecks() {}

    static String pageOf(ApplicationSheet.Section section) {
        return "sections/" + section.id();
    }

    static List<OpenPoint> all(ApplicationSheet sheet) {
        var found = new ArrayList<>(about(sheet));
        sheet.sections().forEach(section -> found.addAll(section(section)));
        found.addAll(budget(sheet));
        found.addAll(plan(sheet));
        return found;
    }

    static List<OpenPoint> about(ApplicationSheet sheet) {
        var checks = new ApplicationChecks();
        for (var field : OutlineField.values()) {
            if (sheet.outline().text(field).isBlank()) {
                checks.open(ABOUT, field.name(), "application.open.about." + field);
            }
        }
        var starts = sheet.outline().startsOn();
        var ends = sheet.outline().endsOn();
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            checks.open(ABOUT, OutlineField.ENDS_ON.name(), "application.open.ends-before-start");
        }
        if (sheet.outline().areas().isEmpty()) {
            checks.open(ABOUT, "areas", "application.open.areas");
        }
        return checks.found;
    }

    static List<OpenPoint> section(ApplicationSheet.Section section) {
        var checks = new ApplicationChecks();
        section.shown().forEach(question -> checks.question(pageOf(section), question));
        return checks.found;
    }

    static List<OpenPoint> budget(ApplicationSheet sheet) {
        var checks = new ApplicationChecks();
        var total = sheet.total();
        if (sheet.budget().isEmpty()) {
            checks.open(BUDGET, "new", "application.open.budget-empty");
        } else if (sheet.terms().leastAward().isMoreThan(total)) {
            checks.open(
                    BUDGET,
                    "new",
                    "application.open.budget-below",
                    total,
                    sheet.terms().leastAward());
        } else if (total.isMoreThan(sheet.terms().mostAward())) {
            checks.open(
                    BUDGET,
                    "new",
                    "application.open.budget-above",
                    total,
                    sheet.terms().mostAward());
        }
        return checks.found;
    }

    static List<OpenPoint> plan(ApplicationSheet sheet) {
        var checks = new ApplicationChecks();
        if (sheet.plan().isEmpty()) {
            checks.open(PLAN, "new", "application.open.plan-empty");
            return checks.found;
        }
        if (sheet.shares().compareTo(ALL) != 0) {
            checks.open(
                    PLAN, "new", "application.open.plan-shares", sheet.shares().stripTrailingZeros());
        }
        for (var milestone : sheet.plan()) {
            checks.milestone(sheet.outline(), milestone);
        }
        return checks.found;
    }

    private void milestone(Outline outline, PlannedMilestone milestone) {
        var starts = outline.startsOn();
        var ends = outline.endsOn();
        var early = starts != null && milestone.dueOn().isBefore(starts);
        var late = ends != null && milestone.dueOn().isAfter(ends);
        if (early || late) {
            open(PLAN, milestone.id().toString(), "application.open.plan-date", milestone.title(), milestone.dueOn());
        }
    }

    private void question(String page, ApplicationSheet.Question question) {
        var field = question.id().toString();
        if (!question.isAnswered()) {
            if (question.asked().required() && !question.asked().isCalculated()) {
                open(page, field, "application.open.answer", question.label());
            }
            return;
        }
        var limit = question.asked().shape().wordLimit();
        if (limit != null && Words.count(question.answer()) > limit) {
            open(
                    page,
                    field,
                    "application.open.words",
                    question.label(),
                    Words.count(question.answer()) - limit,
                    limit);
        }
        if (question.kind().hasRows()) {
            rows(page, question);
        } else if (!isOfItsKind(question)) {
            open(page, field, "application.open." + question.kind(), question.label());
        }
        if (!question.fits()) {
            open(
                    page,
                    field,
                    "application.open.does-not-fit",
                    question.label(),
                    question.asked().logic().validWords());
        }
    }

    private void rows(String page, ApplicationSheet.Question question) {
        var shape = question.asked().shape();
        var read = AnswerRows.read(question.answer(), shape.fields().size());
        if (read.isEmpty()) {
            open(page, question.id().toString(), "application.open.TABLE", question.label());
            return;
        }
        var rows = read.get().cells();
        if (rows.size() > shape.rowsAtMost()) {
            open(page, question.id().toString(), "application.open.rows", question.label(), shape.rowsAtMost());
        }
        for (var number = 1; number <= rows.size(); number++) {
            var row = rows.get(number - 1);
            for (var at = 0; at < row.size(); at++) {
                cell(page, question, number, shape.fields().get(at), row.get(at).strip());
            }
        }
    }

    private void cell(String page, ApplicationSheet.Question question, int row, Column column, String cell) {
        if (cell.isEmpty() ? column.required() : !column.kind().accepts(cell)) {
            open(
                    page,
                    question.id().toString(),
                    "application.open.cell." + (cell.isEmpty() ? "missing" : column.kind()),
                    question.label(),
                    row,
                    new OpenPoint.Field(question.kind(), column));
        }
    }

    private static boolean isOfItsKind(ApplicationSheet.Question question) {
        var answer = question.answer().strip();
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT, FILE, ADDRESS, PERSON, ORGANISATION, TABLE -> true;
            case COUNCIL_AREAS -> AnswerForm.chosen(answer).stream().allMatch(AnswerForm::isArea);
            case NUMBER -> AnswerForm.number(answer).isPresent();
            case MONEY ->
                AnswerForm.number(answer)
                        .filter(pounds ->
                                pounds.scale() <= 2 && (question.asked().isCalculated() || pounds.signum() >= 0))
                        .isPresent();
            case DATE -> AnswerForm.date(answer).isPresent();
            case CHOICE -> question.asked().shape().choices().contains(question.answer());
            case CHOICES -> question.asked().shape().choices().containsAll(AnswerForm.chosen(answer));
            case YES_NO -> answer.equals(AnswerForm.YES) || answer.equals(AnswerForm.NO);
            case DECLARATION -> answer.equals(AnswerForm.YES);
        };
    }

    private void open(String page, String field, String key, Object... arguments) {
        found.add(OpenPoint.at(page, field, key, arguments));
    }
}
