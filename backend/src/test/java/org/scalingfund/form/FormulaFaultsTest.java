package org.scalingfund.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scalingfund.form.CouncilForm.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scalingfund.base.Texts;

/** What is said of formulas that are wrong, and where. */
class FormulaFaultsTest {
    private final Texts texts = new Texts();

    /** The faulty part stands between ‹ and ›. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        ‹› => Write a formula
        Q1 > ‹1,000› => 1,000: thousands have no comma, so write 1000. Between two values, put a space after the comma
        Q1 > ‹1,234,567.50› => 1,234,567.50: thousands have no comma, so write 1234567.50. Between two values, put a space after the comma
        ‹1000000000000000001› => This number is larger than any a formula can work with
        Q4 > ‹31/01/2027› => Write dates with the year first, such as 2027-01-31
        Q4 > ‹2027-02-29› => There is no day 2027-02-29
        Q7 = ‹"Wales› => The quotation mark that ends this text is missing
        Q7 = ‹""› => An empty text is never equal to an answer; ask blank(Q1) whether there is none
        Q3 = ‹'Council'› => Write texts in double quotation marks: "Council"
        Q1 ‹==› 5 => Write = instead of ==
        Q1 ‹!=› 5 => Write <> instead of !=
        Q1 ‹≥› 5 => Write >= instead of ≥
        Q6 ‹&&› Q16 => Write and instead of &&
        sum(Q1‹;› Q2) => Write , instead of ;
        Q1 > ‹£›500 => Write amounts without a pound sign
        Q1 > 25‹%› => Write 25% as 0.25
        Q1 ‹#› 5 => # means nothing in a formula
        Q1 + ‹*› 2 => A value is missing before *
        Q1 +‹› => A value is missing at the end
        Q1 ‹Q2› => A sign is missing between Q1 and Q2, such as + or =
        Q1 > 0 ‹not› Q6 => A sign is missing between 0 and not, such as + or =
        Q6 = ‹not› Q16 => Put brackets around not and what belongs to it
        ‹(›Q1 + 2 => This bracket is never closed
        sum‹(›Q1, Q2 => This bracket is never closed
        Q1‹)› => This bracket was never opened
        Q1‹,› Q2 => A comma can only stand between the values of a function
        (Q1‹,› Q2) => A comma can only stand between the values of a function
        1 < Q1 ‹<› 5 => Only two values can be compared at a time: write 1 < Q1 and what else has to hold
        ‹round(Q1)› => round is written like this: round(Q1, 2)
        ‹sum()› => sum is written like this: sum(Q1, Q2)
        ‹Cost› > 5 => There is no question Cost that this formula can ask
        ‹Q122› > 5 => There is no question Q122; did you mean Q12?
        ‹match_fundign› > 5 => There is no question match_fundign; did you mean Match_funding?
        ‹average›(Q1) => There is no function average; there are sum, min, max, round, if, answered, blank, includes, count, words, length, days, months, years
        ‹rond›(Q1, 2) => There is no function rond; did you mean round?
        ‹sum› + 1 => sum needs values in brackets: sum(Q1, Q2)
        words(‹Q1›) => Q1 is money or a number: words works with texts only
        Q1 * ‹Q4› => Q4 is a date: * works with numbers only
        -‹Q7› => Q7 is a text: - works with numbers only
        years(Q4, ‹5›) => 5 is money or a number: years works with dates only
        min(Q1, ‹Q3›) => Q3 is a choice: min works with numbers or dates only
        count(‹Q7›) => Q7 is a text: count works only with questions that offer choices
        Q6 and ‹Q1› => Q1 is money or a number: and needs something that is yes or no, such as Q1 > 0
        if(‹Q3›, 1, 2) => Q3 is a choice: if needs something that is yes or no, such as Q1 > 0
        ‹Q4 < Q1› => Q4 is a date and Q1 is money or a number: only two dates, or two numbers, can be compared
        ‹Q7 > Q17› => Q7 is a text and Q17 is a text: only two dates, or two numbers, can be compared
        ‹(Q6 = yes) = "Wales"› => (Q6 = yes) is yes or no and "Wales" is a text: only two of the same kind can be equal or differ
        ‹Q4 + Q5› => Q4 is a date and Q5 is a date: only numbers can be added, or days to a date
        ‹5 - Q4› => 5 is money or a number and Q4 is a date: only numbers can be subtracted, two dates, or days from a date
        max(‹Q1, Q2, Q4›) => Q1 is money or a number and Q4 is a date: max works with numbers, or with dates, but not with both
        if(Q6, ‹1, "none"›) => 1 is money or a number and "none" is a text: whatever if comes to has to be of the same kind
        Q3 = ‹"council"› => "council" cannot be chosen in Q3; what can be chosen is "Charity", "Council", "Social enterprise"
        includes(Q8, ‹"France"›) => "France" cannot be chosen in Q8; what can be chosen is "England", "Scotland", "Wales"
        """)
    void aFaultIsToldInASentenceAndShownInItsPlace(String marked, String sentence) {
        var fault = only(faults(unmarked(marked)));

        assertThat(english(fault)).isEqualTo(sentence);
        assertThat(new StringBuilder(unmarked(marked)).insert(fault.to(), "›").insert(fault.from(), "‹"))
                .hasToString(marked);
    }

    @Test
    void allUnknownNamesAreToldAtOnceWhateverElseIsWrong() {
        assertThat(faults("Cost + average(Grant) + (Staff Travel"))
                .extracting(this::english)
                .contains(
                        "There is no question Cost that this formula can ask",
                        "There is no question Grant that this formula can ask",
                        "There is no question Staff that this formula can ask",
                        "There is no question Travel that this formula can ask")
                .hasSize(6);
        assertThat(faults("£500 > Cost")).hasSize(2);
    }

    @Test
    void partsThatDoNotFitAreAllTold() {
        assertThat(faults("Q1 * Q4 > 5 and words(Q2) < 3 or Q3 = \"France\" or Q6"))
                .extracting(Fault::key)
                .containsExactly("form.fault.number", "form.fault.text", "form.fault.no-choice");
    }

    @Test
    void nothingMoreIsSaidAboutWhatIsMadeOfAFaultyPart() {
        assertThat(faults("(Cost + 1) = \"text\" and (Q4 + Q5) > 3")).hasSize(2);
        assertThat(faults("max(Q6, yes)")).hasSize(2);
    }

    @Test
    void eachLimitIsAFault() {
        var most = String.join("+", IntStream.range(0, 100).mapToObj(_ -> "1").toList());
        var deep = "(".repeat(Parser.DEEPEST) + "1" + ")".repeat(Parser.DEEPEST);

        assertThat(faults(most)).isEmpty();
        assertThat(english(only(faults(most + "+1"))))
                .isEqualTo("A formula has at most 200 values, signs and functions; calculate a part of it in another"
                        + " question");
        assertThat(faults(deep)).isEmpty();
        assertThat(english(only(faults("(" + deep + ")"))))
                .isEqualTo("There are more than 40 brackets inside each other; calculate a part of it in another"
                        + " question");
        assertThat(english(only(faults("not ".repeat(Parser.DEEPEST + 1) + "yes"))))
                .startsWith("There are more than 40");
        assertThat(faults("1" + " ".repeat(Formula.LONGEST - 1))).isEmpty();
        assertThat(english(only(faults("1" + " ".repeat(Formula.LONGEST)))))
                .isEqualTo("A formula has at most 1,000 characters; this one has 1,001");
    }

    @Test
    void whatIsQuotedInASentenceIsNeverLong() {
        var sentence = english(only(faults("(" + "Q1 + ".repeat(30) + "Q1) and yes")));

        assertThat(sentence).startsWith("(Q1 + Q1 + Q1 + Q1 + Q1 + Q1 + Q1 + Q1 +… is money or a number");
        assertThat(english(only(faults("Q".repeat(900))))).hasSizeLessThan(100);
    }

    @Test
    void everySentenceIsSaidOfSomeFormulaAndWelshReadersReadItInWelsh() {
        var said = new TreeSet<String>();
        for (var formula : List.of(
                "",
                "1,000",
                "1000000000000000001",
                "1/1/2027",
                "2027-13-01",
                "\"",
                "\"\"",
                "'a'",
                "==",
                "£",
                "%",
                "#",
                "+",
                "Q1+",
                "Q1 Q2",
                "Q6 = not Q6",
                "(Q1",
                "Q1)",
                "Q1, Q2",
                "1 < 2 < 3",
                "sum()",
                "Cost",
                "Q122",
                "average(1)",
                "rond(1, 2)",
                "sum",
                "words(1)",
                "-Q7",
                "days(1, Q4)",
                "min(Q3)",
                "count(1)",
                "not 1",
                "Q7 < 1",
                "Q7 = 1",
                "Q4 + Q4",
                "1 - Q4",
                "max(1, Q4)",
                "if(yes, 1, Q4)",
                "Q3 = \"x\"",
                "1+".repeat(100) + "1",
                "-".repeat(41) + "1",
                " ".repeat(1001))) {
            for (var fault : faults(formula)) {
                said.add(fault.key());
                var arguments = fault.arguments().toArray();
                assertThat(texts.get(fault.key(), Texts.WELSH, arguments))
                        .isNotEqualTo(texts.get(fault.key(), Texts.ENGLISH, arguments))
                        .doesNotContain("form.", "{");
            }
        }

        assertThat(said)
                .isEqualTo(texts.all(Texts.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("form.fault."))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(texts.get(
                        "form.fault.order",
                        Texts.WELSH,
                        faults("Q4 < Q1").getFirst().arguments().toArray()))
                .startsWith("Mae Q4 yn ddyddiad ac mae Q1 yn arian neu’n rhif");
    }

    @Test
    void aQuestionIsCalledByACodeOfItsOwn() {
        assertThat(List.of("Q1", "match_funding", "Ŵyl_2", "_1")).allMatch(Scope::isCode);
        assertThat(List.of("", "1Q", "Q 1", "Q-1", "not", "YES", "sum", "Q".repeat(41)))
                .noneMatch(Scope::isCode);
        var twice = new LinkedHashMap<String, Scope.Named>();
        twice.put("Q1", new Scope.Named(ValueType.NUMBER, List.of()));
        twice.put("q1", new Scope.Named(ValueType.DATE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(twice));
    }

    private String english(Fault fault) {
        return texts.get(fault.key(), Texts.ENGLISH, fault.arguments().toArray());
    }

    private static Fault only(List<Fault> faults) {
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static String unmarked(String marked) {
        return marked.replace("‹", "").replace("›", "");
    }
}
