package org.scalingfund.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Money;
import org.scalingfund.fund.AnswerForm;
import org.scalingfund.fund.AnswerRows;
import org.scalingfund.fund.AnswerShape;
import org.scalingfund.fund.Column;
import org.scalingfund.fund.ColumnKind;
import org.scalingfund.fund.Question;
import org.scalingfund.fund.QuestionId;
import org.scalingfund.fund.QuestionKind;
import org.scalingfund.fund.QuestionLogic;
import org.scalingfund.fund.RoundId;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.organisation.OrganisationId;

class ApplicationChecksTest {
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 4);
    private static final LocalDate ENDS = LocalDate.of(2028, 12, 22);

    private static final Outline COMPLETE = new Outline(
            "Shared Lives in three counties",
            "We recruit.",
            STARTS,
            ENDS,
            "GROWING",
            "SYSTEM_CHANGE",
            "PARTNERSHIP",
            List.of(new CouncilArea("E10000014", "Hampshire", null)));

    @Test
    void aCompleteApplicationHasNoOpenPoints() {
        assertThat(ApplicationChecks.all(
                        sheet(COMPLETE, answered(QuestionKind.LONG_TEXT, "We do.", 5), budget("100"), plan("100"))))
                .isEmpty();
    }

    @Test
    void anEmptyOneHasOneForEveryFieldThatIsNeeded() {
        var empty = new Outline("Title", "", null, null, null, null, null, List.of());

        assertThat(ApplicationChecks.all(
                        sheet(empty, answered(QuestionKind.LONG_TEXT, " ", null), List.of(), List.of())))
                .extracting(OpenPoint::key)
                .containsExactly(
                        "application.open.about.SUMMARY",
                        "application.open.about.STARTS_ON",
                        "application.open.about.ENDS_ON",
                        "application.open.about.STAGE",
                        "application.open.about.TARGET_STAGE",
                        "application.open.about.SCALING_ROUTE",
                        "application.open.areas",
                        "application.open.answer",
                        "application.open.budget-empty",
                        "application.open.plan-empty");
    }

    @Test
    void tooManyWordsAreCountedOut() {
        var open = check(answered(QuestionKind.LONG_TEXT, "one two three", 2));

        assertThat(open).singleElement().satisfies(point -> {
            assertThat(point.key()).isEqualTo("application.open.words");
            assertThat(point.arguments()).containsExactly("Why?", 1, 2);
        });
    }

    @Test
    void anAnswerIsOfItsKind() {
        assertThat(check(answered(QuestionKind.NUMBER, "12", null))).isEmpty();
        assertThat(check(answered(QuestionKind.NUMBER, "twelve", null))).hasSize(1);
        assertThat(check(answered(QuestionKind.MONEY, "12.50", null))).isEmpty();
        assertThat(check(answered(QuestionKind.MONEY, "-12.50", null))).hasSize(1);
        assertThat(check(answered(QuestionKind.DATE, "2027-02-28", null))).isEmpty();
        assertThat(check(answered(QuestionKind.DATE, "2027-02-29", null))).hasSize(1);
        assertThat(check(answered(QuestionKind.YES_NO, "YES", null))).isEmpty();
        assertThat(check(answered(QuestionKind.YES_NO, "perhaps", null))).hasSize(1);
        assertThat(check(answered(QuestionKind.CHOICE, "b", null))).isEmpty();
        assertThat(check(answered(QuestionKind.CHOICE, "c", null))).hasSize(1);
    }

    @Test
    void theBudgetKeepsToTheRoundsLimits() {
        assertThat(budgetOf("99.99")).containsExactly("application.open.budget-below");
        assertThat(budgetOf("100")).isEmpty();
        assertThat(budgetOf("1000")).isEmpty();
        assertThat(budgetOf("1000.01")).containsExactly("application.open.budget-above");
    }

    @Test
    void paymentSharesSumToAHundredExactly() {
        assertThat(planOf(plan("33.33", "33.33", "33.34"))).isEmpty();
        assertThat(planOf(plan("33.33", "33.33", "33.33"))).containsExactly("application.open.plan-shares");
    }

    @Test
    void milestonesLieWithinTheWork() {
        var late = new PlannedMilestone(PlannedMilestoneId.random(), "Late", ENDS.plusDays(1), new BigDecimal(100));

        assertThat(planOf(List.of(late))).containsExactly("application.open.plan-date");
    }

    private static List<OpenPoint> check(ApplicationSheet.Question question) {
        return ApplicationChecks.section(new ApplicationSheet.Section(UUID.randomUUID(), "Need", List.of(question)));
    }

    private static List<String> budgetOf(String amount) {
        return ApplicationChecks.budget(
                        sheet(COMPLETE, answered(QuestionKind.LONG_TEXT, "", null), budget(amount), List.of()))
                .stream()
                .map(OpenPoint::key)
                .toList();
    }

    private static List<String> planOf(List<PlannedMilestone> plan) {
        return ApplicationChecks.plan(sheet(COMPLETE, answered(QuestionKind.LONG_TEXT, "", null), List.of(), plan))
                .stream()
                .map(OpenPoint::key)
                .toList();
    }

    @Test
    void everyCellOfARowIsOfItsColumnAndARowThatIsBegunIsFinished() {
        var areas = AnswerShape.table(
                List.of(
                        new Column("Area", ColumnKind.TEXT, true),
                        new Column("People", ColumnKind.NUMBER, true),
                        new Column("From", ColumnKind.DATE, false)),
                2);

        assertThat(check(answered(areas, rows(List.of("Leeds", "120", "2027-02-28"), List.of("York", "9", "")))))
                .isEmpty();
        assertThat(check(answered(areas, rows(List.of("", "many", "")))))
                .extracting(OpenPoint::key)
                .containsExactly("application.open.cell.missing", "application.open.cell.NUMBER");
        assertThat(check(answered(areas, rows(List.of("A", "1", ""), List.of("B", "2", ""), List.of("C", "3", "")))))
                .extracting(OpenPoint::key)
                .containsExactly("application.open.rows");
        assertThat(check(answered(areas, "two areas, about 120 people")))
                .extracting(OpenPoint::key)
                .containsExactly("application.open.TABLE");
    }

    @Test
    void anAddressNeedsAPostcodeAndAPersonAnEmailAddress() {
        assertThat(check(answered(
                        QuestionKind.ADDRESS, rows(List.of("1 Quay Street", "", "Cardiff", "cf10 4uw")), null)))
                .isEmpty();
        assertThat(check(
                        answered(QuestionKind.ADDRESS, rows(List.of("1 Quay Street", "", "Cardiff", "Cardiff")), null)))
                .extracting(OpenPoint::key)
                .containsExactly("application.open.cell.POSTCODE");
        assertThat(check(answered(QuestionKind.PERSON, rows(List.of("Mair Rees", "Director", "mair", "")), null)))
                .extracting(OpenPoint::key)
                .containsExactly("application.open.cell.EMAIL");
    }

    @Test
    void councilAreasAreThoseOfTheList() {
        assertThat(check(answered(QuestionKind.COUNCIL_AREAS, AnswerForm.area("W06000015", "Cardiff"), null)))
                .isEmpty();
        assertThat(check(answered(QuestionKind.COUNCIL_AREAS, "The whole of Wales", null)))
                .hasSize(1);
    }

    @SafeVarargs
    private static String rows(List<String>... rows) {
        return new AnswerRows(List.of(rows)).text();
    }

    private static ApplicationSheet.Question answered(QuestionKind kind, String answer, @Nullable Integer limit) {
        var shape = kind.offersChoices()
                ? AnswerShape.chosen(kind, List.of("a", "b"))
                : kind.isText() ? AnswerShape.written(kind, limit == null ? 400 : limit) : AnswerShape.of(kind);
        return answered(shape, answer);
    }

    private static ApplicationSheet.Question answered(AnswerShape shape, String answer) {
        var asked = new Question(QuestionId.random(), "Q1", "Why?", "", "", true, shape, QuestionLogic.NONE);
        return new ApplicationSheet.Question(asked, true, true, answer, 1, null, List.of(), List.of());
    }

    private static List<BudgetLine> budget(String amount) {
        return List.of(new BudgetLine(BudgetLineId.random(), BudgetCategory.STAFF, "Officer", Money.of(amount)));
    }

    private static List<PlannedMilestone> plan(String... shares) {
        return List.of(shares).stream()
                .map(share -> new PlannedMilestone(
                        PlannedMilestoneId.random(), "Step", STARTS.plusMonths(1), new BigDecimal(share)))
                .toList();
    }

    private static ApplicationSheet sheet(
            Outline outline, ApplicationSheet.Question question, List<BudgetLine> budget, List<PlannedMilestone> plan) {
        var facts = new ApplicationSheet.Facts(
                ApplicationId.random(),
                "A2-07-67",
                OrganisationId.random(),
                "Hearth & Harbour",
                ApplicationStatus.DRAFT,
                Money.ZERO,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                null);
        var terms = new ApplicationSheet.Terms(
                RoundId.random(),
                "Round",
                "Fund",
                Money.of("100"),
                Money.of("1000"),
                STARTS,
                ENDS,
                Instant.EPOCH,
                null);
        return new ApplicationSheet(
                facts,
                terms,
                outline,
                List.of(new ApplicationSheet.Section(UUID.randomUUID(), "Need", List.of(question))),
                budget,
                plan,
                new ApplicationSheet.Eligibility(List.of(), null),
                List.of());
    }
}
