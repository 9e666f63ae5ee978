package org.scalingfund.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.form.CouncilForm.sound;
import static org.scalingfund.form.CouncilForm.worth;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formulas come to. Each line is a formula and what it comes to for the answers of {@link CouncilForm}. */
class FormulaValuesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        12.50 => 12.50
        007 => 7
        "Shared Lives" => Shared Lives
        “Shared Lives” => Shared Lives
        "one ""test"" only" => one "test" only
        2027-01-31 => 2027-01-31
        yes => yes
        NO => no
        q1 => 612500.50
        Q3 => Council
        Q11 => blank
        """)
    void whatIsWrittenOutAndWhatIsAnsweredStandForThemselves(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        1 + 2 * 3 => 7
        (1 + 2) * 3 => 9
        10 - 4 - 3 => 3
        100 / 10 / 5 => 2
        -2 * 3 => -6
        2 - -3 => 5
        -(1 + 2) => -3
        1 + 1 = 2 and 2 * 2 = 4 => yes
        yes or no and no => yes
        (yes or no) and no => no
        not no and no => no
        not (no and no) => yes
        not 1 = 2 => yes
        not not yes => yes
        1 < 2 or 1 / 0 = 1 => yes
        """)
    void signsBindAsPeopleExpect(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        0.1 + 0.2 => 0.3
        Q1 + Q2 => 762500.50
        Q1 * 0.1 => 61250.050
        1 / 3 => 0.3333333333333333333333333333333333
        2 / 3 => 0.6666666666666666666666666666666667
        1 / 8 => 0.125
        Q2 / 0 => blank
        1000000000000000000 => 1000000000000000000
        1000000000000000000 + 1 => blank
        0 - 1000000000000000000 - 0.01 => blank
        1000000000 * 1000000000 * 10 / 10 => blank
        round(2.345, 2) => 2.35
        round(-2.345, 2) => -2.35
        round(Q1, 0) => 612501
        round(Q1, -3) => 613000
        round(Q1, 500) => 612500.5000000000000000000000000000000000
        round(Q1, Q11) => blank
        """)
    void arithmeticIsExactAndStopsWhereNoMoneyGoes(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        Q11 + 1 => blank
        -Q11 => blank
        Q1 * Q11 => blank
        Q14 + 1 => blank
        Q4 - Q14 => blank
        days(Q4, Q14) => blank
        sum(Q1, Q11, Q2) => 762500.50
        sum(Q11, Q12) => blank
        sum(Q1) => 612500.50
        min(Q1, Q11, Q2) => 150000
        max(Q1, Q11, Q2) => 612500.50
        max(Q11, Q12) => blank
        min(Q5, Q14, Q4) => 2027-01-31
        max(Q5, Q4) => 2029-01-30
        Q11 = 1 => no
        Q11 <> 1 => no
        Q11 < 1 => no
        Q11 >= 1 => no
        Q11 = Q12 => no
        not Q11 = 1 => yes
        not Q16 => yes
        Q16 = no => no
        Q16 or yes => yes
        Q16 and yes => no
        if(Q16, 1, 2) => 2
        if(Q11 > 0, 1, 2) => 2
        if(Q6, Q11, 2) => blank
        Q17 = "Wales" => no
        Q13 <> "Charity" => no
        """)
    void whatIsNotAnsweredIsBlankAndNoComparisonWithItHolds(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        answered(Q1) => yes
        blank(Q1) => no
        answered(Q13) => no
        blank(Q17) => yes
        blank(Q11 + 1) => yes
        answered(Q6) => yes
        Q1 = 612500.5 => yes
        Q1 <> Q2 => yes
        Q1 <= 612500.50 => yes
        Q6 = yes => yes
        Q6 <> no => yes
        Q4 < Q5 => yes
        Q4 >= 2027-02-01 => no
        Q7 = " shared lives in three WELL-KNOWN towns" => yes
        Q3 = "Council" => yes
        "Council" = Q3 => yes
        Q3 <> "Charity" => yes
        Q8 = "Wales" => no
        includes(Q8, "Wales") => yes
        includes(Q8, "Scotland") => no
        includes(Q13, "Charity") => no
        Q3 = Q8 => no
        count(Q8) => 2
        count(Q13) => 0
        words(Q7) => 6
        words(Q17) => 0
        length("Cymru 🎉") => 7
        length(Q17) => 0
        if(Q1 > 500000, "Large", "Small") => Large
        if(Q6, Q3, Q8) = "Council" => yes
        """)
    void answersAreAskedForAndCompared(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        Q5 - Q4 => 730
        Q4 - Q5 => -730
        Q4 + 1 => 2027-02-01
        1 + Q4 => 2027-02-01
        Q4 - 31 => 2026-12-31
        Q4 + 1.99 => 2027-02-01
        2028-02-28 + 1 => 2028-02-29
        Q4 + 1000000000000000000 => blank
        9999-12-31 + 1 => blank
        days(Q4, Q5) => 730
        months(Q4, Q5) => 23
        months(2027-01-31, 2027-02-28) => 0
        years(Q4, Q5) => 1
        years(Q4, Q5 + 1) => 2
        years(Q5, Q4) => -1
        """)
    void daysAreCountedByTheCalendar(String formula, String worth) {
        assertThat(worth(formula)).isEqualTo(worth);
    }

    @Test
    void aFormulaTellsItsTypeItsTextAndTheQuestionsItSpeaksOfInTheirOrder() {
        var formula = sound("if(q12 > Q2, match_funding / q2, Q12)");

        assertThat(formula.type()).isEqualTo(ValueType.NUMBER);
        assertThat(formula.names()).containsExactly("Q12", "Q2", "Match_funding");
        assertThat(formula.text()).isEqualTo("if(q12 > Q2, match_funding / q2, Q12)");
        assertThat(sound("Q4 + 1").type()).isEqualTo(ValueType.DATE);
        assertThat(sound("Q3").type()).isEqualTo(ValueType.CHOICES);
        assertThat(sound("not Q6").type()).isEqualTo(ValueType.YES_NO);
        assertThat(sound("\"x\"").type()).isEqualTo(ValueType.TEXT);
    }

    @Test
    void anAnswerOfAnotherTypeOrOfNothingButSpacesIsNone() {
        assertThat(sound("blank(Q1)").evaluate(_ -> new Value.Text("a lot"))).isEqualTo(new Value.YesNo(true));
        assertThat(sound("blank(Q7)").evaluate(_ -> new Value.Text(" \n"))).isEqualTo(new Value.YesNo(true));
        assertThat(sound("blank(Q3)").evaluate(_ -> new Value.Choices(Set.of())))
                .isEqualTo(new Value.YesNo(true));
    }

    @Test
    void noAnswerIsTooFarAwayToBeWorkedWith() {
        assertThat(sound("Q4 - 2027-01-31").evaluate(_ -> new Value.Date(LocalDate.MIN)))
                .isInstanceOf(Value.Number.class);
        assertThat(sound("Q4 + 1").evaluate(_ -> new Value.Date(LocalDate.MAX))).isEqualTo(new Value.Blank());
        assertThat(sound("Q1 + 1").evaluate(_ -> CouncilForm.number("1E+999999999")))
                .isEqualTo(new Value.Blank());
        assertThat(sound("Q1 + 1").evaluate(_ -> CouncilForm.number("1E-999999999")))
                .isEqualTo(CouncilForm.number("1"));
    }
}
