package org.scalingfund.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every formula and for all answers. */
class FormulaPropertiesTest {
    /** Far more than is needed, for a machine that does much else: what grows out of hand would take years. */
    private static final Duration LONG = Duration.ofSeconds(10);

    /** A formula as it is written, with as few brackets as can be and with all, and what it comes to in plain Java. */
    record Sum(String brief, int precedence, String bracketed, Optional<BigDecimal> worth) {

        static Sum of(BigDecimal number) {
            var text = number.toPlainString();
            return new Sum(text, number.signum() < 0 ? 2 : 3, text, Optional.of(number));
        }

        /** The right side of - and / needs brackets already when it binds as loosely. */
        static Sum of(char sign, Sum left, Sum right) {
            var precedence = sign == '+' || sign == '-' ? 0 : 1;
            var brief = left.within(precedence) + " " + sign + " " + right.within(precedence + 1);
            var bracketed = "((" + left.bracketed + ")" + sign + "(" + right.bracketed + "))";
            var worth = left.worth.flatMap(one -> right.worth.flatMap(other -> worked(sign, one, other)));
            return new Sum(brief, precedence, bracketed, worth);
        }

        private String within(int outer) {
            return precedence < outer ? "(" + brief + ")" : brief;
        }

        private static Optional<BigDecimal> worked(char sign, BigDecimal one, BigDecimal other) {
            if (sign == '/' && other.signum() == 0) {
                return Optional.empty();
            }
            var exact = switch (sign) {
                case '+' -> one.add(other);
                case '-' -> one.subtract(other);
                case '*' -> one.multiply(other);
                default -> one.divide(other, new MathContext(34, RoundingMode.HALF_UP));
            };
            return Optional.of(exact.setScale(Math.min(exact.scale(), 34), RoundingMode.HALF_UP))
                    .filter(number -> number.abs().compareTo(BigDecimal.TEN.pow(18)) <= 0);
        }
    }

    @Property
    void evaluatingNeverThrowsAndComesToTheTypeThatWasToldOrBlank(
            @ForAll("formulas") String text, @ForAll("answers") Map<String, Value> answers) {
        var formula = CouncilForm.sound(text);

        var value = formula.evaluate(code -> answers.getOrDefault(code, new Value.Blank()));

        assertThat(value).isInstanceOfAny(Value.Blank.class, classOf(formula.type()));
        assertThat(formula.names()).isSubsetOf(CouncilForm.SCOPE.names().keySet());
    }

    @Property
    void noAnswerAtAllIsAnAnswerTooToAnyFormula(@ForAll("formulas") String text) {
        assertThat(CouncilForm.sound(text).evaluate(_ -> new Value.Blank())).isNotNull();
    }

    @Property
    void readingNeverThrowsWhateverIsTyped(@ForAll String text) {
        assertFaultsStandInTheText(text);
    }

    @Property(tries = 3000)
    void readingNeverThrowsWhateverPiecesAreTyped(@ForAll("pieces") String text) {
        assertFaultsStandInTheText(text);
    }

    @Property
    void readingTakesNoLongTimeWhateverIsRepeated(@ForAll("repeated") String text) {
        assertTimeout(LONG, () -> assertFaultsStandInTheText(text));
    }

    @Property
    void evaluatingTakesNoLongTimeHoweverLongTheNumbersAre(@ForAll("longest") String text) {
        var most = new Value.Number(new BigDecimal("9".repeat(9) + "." + "9".repeat(5000)));

        assertTimeout(LONG, () -> CouncilForm.sound(text).evaluate(_ -> most));
    }

    @Property
    void arithmeticIsThatOfPlainJava(@ForAll("sums") Sum sum) {
        assertWorth(sum.brief(), sum);
    }

    @Property
    void bracketsThatChangeNothingChangeNothing(@ForAll("sums") Sum sum) {
        assertWorth(sum.bracketed(), sum);
    }

    @Property
    void aTreeThatIsPrintedAndReadBackComesToTheSame(
            @ForAll("formulas") String text, @ForAll("answers") Map<String, Value> answers) {
        Function<String, Value> answered = code -> answers.getOrDefault(code, new Value.Blank());
        var tree = tree(text);

        var readBack = CouncilForm.sound(printed(tree));

        assertThat(readBack.evaluate(answered)).isEqualTo(new Evaluator(answered).value(tree));
    }

    private static void assertWorth(String text, Sum sum) {
        var value = CouncilForm.sound(text).evaluate(_ -> new Value.Blank());
        if (sum.worth().isEmpty()) {
            assertThat(value).isEqualTo(new Value.Blank());
        } else {
            assertThat(value)
                    .isInstanceOfSatisfying(
                            Value.Number.class,
                            number -> assertThat(number.number())
                                    .isEqualByComparingTo(sum.worth().get()));
        }
    }

    private static void assertFaultsStandInTheText(String text) {
        if (CouncilForm.read(text) instanceof Reading.Faulty(var faults)) {
            assertThat(faults)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.to()).isBetween(fault.from(), text.length()));
        }
    }

    private static Node tree(String text) {
        return new Parser(text, Tokens.of(text).all(), CouncilForm.SCOPE).tree();
    }

    /** With brackets around everything that can have them. */
    private static String printed(Node node) {
        return switch (node) {
            case Node.Literal literal -> printed(literal.value());
            case Node.Answer answer -> answer.code();
            case Node.Brackets brackets -> printed(brackets.inner());
            case Node.Not not -> "(not " + printed(not.condition()) + ")";
            case Node.Negative negative -> "(-" + printed(negative.number()) + ")";
            case Node.Binary binary ->
                "(" + printed(binary.left()) + " " + binary.operator().sign() + " " + printed(binary.right()) + ")";
            case Node.Call call ->
                call.function().word()
                        + "("
                        + String.join(
                                ", ",
                                call.arguments().stream()
                                        .map(FormulaPropertiesTest::printed)
                                        .toList())
                        + ")";
            case Node.Gap _ -> throw new AssertionError("A gap in a sound formula");
        };
    }

    private static String printed(Value value) {
        return switch (value) {
            case Value.Text(var text) -> "\"" + text.replace("\"", "\"\"") + "\"";
            case Value.Number(var number) -> number.toPlainString();
            case Value.Date(var date) -> date.toString();
            case Value.YesNo(var yes) -> yes ? "yes" : "no";
            case Value.Choices _, Value.Blank _ -> throw new AssertionError("Nobody can write " + value);
        };
    }

    private static Class<? extends Value> classOf(ValueType type) {
        return switch (type) {
            case TEXT -> Value.Text.class;
            case NUMBER -> Value.Number.class;
            case DATE -> Value.Date.class;
            case YES_NO -> Value.YesNo.class;
            case CHOICES -> Value.Choices.class;
        };
    }

    @Provide
    Arbitrary<Sum> sums() {
        return sums(4);
    }

    private static Arbitrary<Sum> sums(int depth) {
        var numbers = Arbitraries.integers().between(-20, 900).map(number -> Sum.of(BigDecimal.valueOf(number, 1)));
        if (depth == 0) {
            return numbers;
        }
        var made = Combinators.combine(Arbitraries.of('+', '-', '*', '/'), sums(depth - 1), sums(depth - 1))
                .as(Sum::of);
        return Arbitraries.oneOf(numbers, made, made);
    }

    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.of(ValueType.values()).flatMap(type -> formula(type, 3));
    }

    private static Arbitrary<String> formula(ValueType type, int depth) {
        var simple = switch (type) {
            case TEXT -> Arbitraries.of("Q7", "Q17", "\"Shared Lives\"", "\"\"\"\"");
            case NUMBER ->
                Arbitraries.of("Q1", "q2", "Q11", "Q12", "0", "12.50", "1000000000000000000", "0.0000000001");
            case DATE -> Arbitraries.of("Q4", "Q5", "Q14", "2027-01-31", "9999-12-31", "0001-01-01");
            case YES_NO -> Arbitraries.of("Q6", "Q16", "yes", "no", "Q3 = \"Charity\"", "includes(Q8, \"Wales\")");
            case CHOICES -> Arbitraries.of("Q3", "Q8", "Q13");
        };
        return depth == 0
                ? simple
                : Arbitraries.oneOf(simple, Arbitraries.of(0, 1, 2, 3).flatMap(way -> made(type, depth - 1, way)));
    }

    private static Arbitrary<String> made(ValueType type, int depth, int way) {
        var number = formula(ValueType.NUMBER, depth);
        var date = formula(ValueType.DATE, depth);
        var yesNo = formula(ValueType.YES_NO, depth);
        var same = formula(type, depth);
        var chosen = Combinators.combine(yesNo, same, same).as("if(%s, %s, %s)"::formatted);
        return switch (type) {
            case TEXT, CHOICES -> chosen;
            case NUMBER ->
                switch (way) {
                    case 0 ->
                        Combinators.combine(number, Arbitraries.of("+", "-", "*", "/"), number)
                                .as("(%s %s %s)"::formatted);
                    case 1 ->
                        Combinators.combine(Arbitraries.of("sum", "min", "max", "round"), number, number)
                                .as("%s(%s, %s)"::formatted);
                    case 2 ->
                        Combinators.combine(Arbitraries.of("days", "months", "years"), date, date)
                                .as("%s(%s, %s)"::formatted);
                    default ->
                        Arbitraries.oneOf(
                                chosen,
                                number.map("-%s"::formatted),
                                formula(ValueType.CHOICES, depth).map("count(%s)"::formatted),
                                formula(ValueType.TEXT, depth).map("words(%s)"::formatted),
                                formula(ValueType.TEXT, depth).map("length(%s)"::formatted));
                };
            case DATE ->
                switch (way) {
                    case 0 ->
                        Combinators.combine(date, Arbitraries.of("+", "-"), number)
                                .as("(%s %s %s)"::formatted);
                    case 1 ->
                        Combinators.combine(Arbitraries.of("min", "max"), date, date)
                                .as("%s(%s, %s)"::formatted);
                    default -> chosen;
                };
            case YES_NO ->
                switch (way) {
                    case 0 ->
                        Combinators.combine(yesNo, Arbitraries.of("and", "or", "=", "<>"), yesNo)
                                .as("((%s) %s (%s))"::formatted);
                    case 1 ->
                        Arbitraries.of(ValueType.NUMBER, ValueType.DATE)
                                .flatMap(ordered -> Combinators.combine(
                                                formula(ordered, depth),
                                                Arbitraries.of("=", "<>", "<", "<=", ">", ">="),
                                                formula(ordered, depth))
                                        .as("(%s %s %s)"::formatted));
                    case 2 ->
                        Arbitraries.of(ValueType.values())
                                .flatMap(any -> Combinators.combine(
                                                Arbitraries.of("answered", "blank"), formula(any, depth))
                                        .as("%s(%s)"::formatted));
                    default -> Arbitraries.oneOf(chosen, yesNo.map("not (%s)"::formatted));
                };
        };
    }

    /** Every question answered with anything of any type, or not at all. */
    @Provide
    Arbitrary<Map<String, Value>> answers() {
        var any = Arbitraries.<Value>oneOf(
                Arbitraries.bigDecimals().ofScale(12).map(Value.Number::new),
                Arbitraries.of("0", "-1E+18", "1E+999999999", "-1E-999999999", "0E+999999999")
                        .map(CouncilForm::number),
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2028, 2, 29))
                        .map(Value.Date::new),
                Arbitraries.of(true, false).map(Value.YesNo::new),
                Arbitraries.strings().map(Value.Text::new),
                Arbitraries.of("Charity", "Council", "Wales", "")
                        .list()
                        .map(HashSet::new)
                        .map(Value.Choices::new),
                Arbitraries.just(new Value.Blank()));
        return Arbitraries.maps(Arbitraries.of(CouncilForm.SCOPE.names().keySet()), any);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "Q1",
                        "Q3",
                        "Q4",
                        "Q6",
                        "Q99",
                        "sum",
                        "if",
                        "round",
                        "not",
                        "and",
                        "or",
                        "yes",
                        "(",
                        ")",
                        ",",
                        "+",
                        "-",
                        "*",
                        "/",
                        "=",
                        "<",
                        "<>",
                        "\"",
                        "\"Council\"",
                        "12",
                        "1,000",
                        "2027-01-31",
                        ".",
                        "£",
                        "🎉",
                        "\n")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(
                        "(", "-", "not ", "if(", "sum(Q1,", "\"", "\"\"", "'", "1,000,", "1-", "Q", "Q98 ", "Q1<", "“",
                        "1/")
                .tuple2()
                .flatMap(two -> Arbitraries.of(10, 300, 5000).map(times -> Tuple.of(two, times)))
                .map(drawn -> (drawn.get1().get1() + drawn.get1().get2()).repeat(drawn.get2()))
                .map(text -> text.substring(0, Math.min(text.length(), Formula.LONGEST)));
    }

    /** As many parts as a formula may have. */
    @Provide
    Arbitrary<String> longest() {
        return Arbitraries.of(" * ", " / ", " + ", " - ")
                .map(sign -> String.join(sign, Collections.nCopies(Parser.MOST_PARTS / 2, "Q1")));
    }
}
