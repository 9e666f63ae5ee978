package org.scalingfund.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scalingfund.base.Words;

/** Works a sound formula out. Whatever cannot be worked out is blank; nothing is thrown. */
record Evaluator(Function<String, Value> answers) {
    private static final Value BLANK = new Value.Blank();
    private static final Value ZERO = new Value.Number(BigDecimal.ZERO);
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    Value value(Node node) {
        return switch (node) {
            case Node.Literal literal -> literal.value();
            case Node.Answer answer ->
                answer(answers.apply(answer.code()), answer.named().type());
            case Node.Brackets brackets -> value(brackets.inner());
            case Node.Not not -> new Value.YesNo(!holds(not.condition()));
            case Node.Negative negative -> minus(ZERO, value(negative.number()));
            case Node.Binary binary -> binary(binary);
            case Node.Call call -> call(call.function(), call.arguments());
            case Node.Gap _ -> BLANK;
        };
    }

    /** An answer of another type was given before its question was changed: it says nothing any more. */
    private static Value answer(Value given, ValueType type) {
        return switch (given) {
            case Value.Text(var text) when type == ValueType.TEXT && !text.isBlank() -> given;
            case Value.Number(var number) when type == ValueType.NUMBER -> Numbers.bounded(number);
            case Value.Date _ when type == ValueType.DATE -> given;
            case Value.YesNo _ when type == ValueType.YES_NO -> given;
            case Value.Choices(var chosen) when type == ValueType.CHOICES && !chosen.isEmpty() -> given;
            default -> BLANK;
        };
    }

    private Value binary(Node.Binary binary) {
        var left = binary.left();
        var right = binary.right();
        return switch (binary.operator()) {
            case OR -> new Value.YesNo(holds(left) || holds(right));
            case AND -> new Value.YesNo(holds(left) && holds(right));
            case EQUAL -> compared(left, right, Evaluator::same);
            case UNEQUAL -> compared(left, right, (one, other) -> !same(one, other));
            case LESS -> compared(left, right, (one, other) -> order(one, other) < 0);
            case AT_MOST -> compared(left, right, (one, other) -> order(one, other) <= 0);
            case MORE -> compared(left, right, (one, other) -> order(one, other) > 0);
            case AT_LEAST -> compared(left, right, (one, other) -> order(one, other) >= 0);
            case PLUS -> plus(value(left), value(right));
            case MINUS -> minus(value(left), value(right));
            case TIMES -> with(left, right, (one, other) -> Numbers.bounded(one.multiply(other)));
            case DIVIDED_BY -> with(left, right, Numbers::divided);
        };
    }

    private Value call(FormulaFunction function, List<Node> arguments) {
        var first = arguments.getFirst();
        var last = arguments.getLast();
        return switch (function) {
            case SUM -> values(arguments).reduce(Evaluator::plus).orElse(BLANK);
            case MIN -> values(arguments).min(Evaluator::order).orElse(BLANK);
            case MAX -> values(arguments).max(Evaluator::order).orElse(BLANK);
            case ROUND -> with(first, last, Numbers::rounded);
            case IF -> value(holds(first) ? arguments.get(1) : last);
            case ANSWERED -> new Value.YesNo(!isBlank(value(first)));
            case BLANK -> new Value.YesNo(isBlank(value(first)));
            case INCLUDES -> new Value.YesNo(includes(value(first), value(last)));
            case COUNT -> number(value(first) instanceof Value.Choices(var chosen) ? chosen.size() : 0);
            case WORDS -> number(value(first) instanceof Value.Text(var text) ? Words.count(text) : 0);
            case LENGTH ->
                number(value(first) instanceof Value.Text(var text) ? text.codePointCount(0, text.length()) : 0);
            case DAYS -> between(ChronoUnit.DAYS, value(first), value(last));
            case MONTHS -> between(ChronoUnit.MONTHS, value(first), value(last));
            case YEARS -> between(ChronoUnit.YEARS, value(first), value(last));
        };
    }

    private boolean holds(Node condition) {
        return value(condition) instanceof Value.YesNo(var yes) && yes;
    }

    private Stream<Value> values(List<Node> nodes) {
        return nodes.stream().map(this::value).filter(value -> !isBlank(value));
    }

    private Value compared(Node left, Node right, BiPredicate<Value, Value> comparison) {
        var one = value(left);
        var other = value(right);
        return new Value.YesNo(!isBlank(one) && !isBlank(other) && comparison.test(one, other));
    }

    private Value with(Node left, Node right, BiFunction<BigDecimal, BigDecimal, Value> arithmetic) {
        return value(left) instanceof Value.Number(var one) && value(right) instanceof Value.Number(var other)
                ? arithmetic.apply(one, other)
                : BLANK;
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Blank;
    }

    private static Value number(long number) {
        return new Value.Number(BigDecimal.valueOf(number));
    }

    private static Value plus(Value left, Value right) {
        if (left instanceof Value.Number(var one) && right instanceof Value.Number(var other)) {
            return Numbers.bounded(one.add(other));
        }
        if (left instanceof Value.Date(var date) && right instanceof Value.Number(var days)) {
            return later(date, days);
        }
        return left instanceof Value.Number(var days) && right instanceof Value.Date(var date)
                ? later(date, days)
                : BLANK;
    }

    private static Value minus(Value left, Value right) {
        if (right instanceof Value.Number(var days)) {
            return plus(left, new Value.Number(days.negate()));
        }
        return between(ChronoUnit.DAYS, right, left);
    }

    private static Value between(ChronoUnit unit, Value from, Value to) {
        return from instanceof Value.Date(var first) && to instanceof Value.Date(var last)
                ? number(unit.between(first, last))
                : BLANK;
    }

    /** Parts of a day count for nothing; a day of no calendar is blank. */
    private static Value later(LocalDate date, BigDecimal days) {
        var day = date.toEpochDay() + days.setScale(0, RoundingMode.DOWN).longValueExact();
        return FIRST_DAY <= day && day <= LAST_DAY ? new Value.Date(LocalDate.ofEpochDay(day)) : BLANK;
    }

    private static boolean includes(Value choices, Value one) {
        return choices instanceof Value.Choices(var chosen)
                && one instanceof Value.Text(var text)
                && chosen.contains(text);
    }

    /** A choice is the same as a text when that and nothing else is chosen. Capitals do not make another text. */
    private static boolean same(Value left, Value right) {
        if (left instanceof Value.Number(var one) && right instanceof Value.Number(var other)) {
            return one.compareTo(other) == 0;
        }
        if (left instanceof Value.Text(var one) && right instanceof Value.Text(var other)) {
            return one.strip().equalsIgnoreCase(other.strip());
        }
        if (left instanceof Value.Choices(var chosen) && right instanceof Value.Text(var text)) {
            return chosen.equals(Set.of(text));
        }
        if (left instanceof Value.Text(var text) && right instanceof Value.Choices(var chosen)) {
            return chosen.equals(Set.of(text));
        }
        return left.equals(right);
    }

    /** Only numbers and only dates are put in order: the checker lets nothing else through. */
    private static int order(Value left, Value right) {
        if (left instanceof Value.Date(var one) && right instanceof Value.Date(var other)) {
            return one.compareTo(other);
        }
        return left instanceof Value.Number(var one) && right instanceof Value.Number(var other)
                ? one.compareTo(other)
                : 0;
    }
}
