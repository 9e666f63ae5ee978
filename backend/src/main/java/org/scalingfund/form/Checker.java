package org.scalingfund.form;

import static org.scalingfund.form.ValueType.CHOICES;
import static org.scalingfund.form.ValueType.DATE;
import static org.scalingfund.form.ValueType.NUMBER;
import static org.scalingfund.form.ValueType.TEXT;
import static org.scalingfund.form.ValueType.YES_NO;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.TextKey;

/**
 * Whether the parts of a formula fit each other. A part whose type cannot be told has its fault already, so nothing more
 * is said about what is made of it.
 */
final class Checker {
    private static final Set<ValueType> ORDERED = EnumSet.of(NUMBER, DATE);

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    Checker(String text) {
        this.text = text;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Nullable
    ValueType typeOf(Node node) {
        return switch (node) {
            case Node.Literal literal -> typeOf(literal.value());
            case Node.Answer answer -> answer.named().type();
            case Node.Brackets brackets -> typeOf(brackets.inner());
            case Node.Not not -> {
                want(YES_NO, not.condition(), "not");
                yield YES_NO;
            }
            case Node.Negative negative -> {
                want(NUMBER, negative.number(), "-");
                yield NUMBER;
            }
            case Node.Binary binary -> binary(binary);
            case Node.Call call -> call(call);
            case Node.Gap _ -> null;
        };
    }

    private static @Nullable ValueType typeOf(Value value) {
        return switch (value) {
            case Value.Text _ -> TEXT;
            case Value.Number _ -> NUMBER;
            case Value.Date _ -> DATE;
            case Value.YesNo _ -> YES_NO;
            case Value.Choices _ -> CHOICES;
            case Value.Blank _ -> null;
        };
    }

    private @Nullable ValueType binary(Node.Binary binary) {
        return switch (binary.operator()) {
            case OR, AND -> {
                want(YES_NO, binary.left(), binary.operator().sign());
                want(YES_NO, binary.right(), binary.operator().sign());
                yield YES_NO;
            }
            case EQUAL, UNEQUAL -> {
                equality(binary.left(), binary.right());
                yield YES_NO;
            }
            case LESS, AT_MOST, MORE, AT_LEAST -> {
                var left = typeOf(binary.left());
                var right = typeOf(binary.right());
                if (left != null && right != null && (left != right || !ORDERED.contains(left))) {
                    unlike("order", binary.left(), left, binary.right(), right);
                }
                yield YES_NO;
            }
            case PLUS, MINUS -> sum(binary);
            case TIMES, DIVIDED_BY -> {
                want(NUMBER, binary.left(), binary.operator().sign());
                want(NUMBER, binary.right(), binary.operator().sign());
                yield NUMBER;
            }
        };
    }

    private @Nullable ValueType sum(Node.Binary binary) {
        var left = typeOf(binary.left());
        var right = typeOf(binary.right());
        if (left == null || right == null) {
            return null;
        }
        var plus = binary.operator() == Operator.PLUS;
        if ((left == NUMBER && right == NUMBER) || (left == DATE && right == DATE && !plus)) {
            return NUMBER;
        }
        if ((left == DATE && right == NUMBER) || (left == NUMBER && right == DATE && plus)) {
            return DATE;
        }
        unlike(plus ? "plus" : "minus", binary.left(), left, binary.right(), right);
        return null;
    }

    private void equality(Node left, Node right) {
        var one = typeOf(left);
        var other = typeOf(right);
        if (one == null || other == null) {
            return;
        }
        if (one == CHOICES && other == TEXT) {
            oneOfTheChoices(left, right);
        } else if (one == TEXT && other == CHOICES) {
            oneOfTheChoices(right, left);
        } else if (one != other) {
            unlike("equality", left, one, right, other);
        }
    }

    private @Nullable ValueType call(Node.Call call) {
        var arguments = call.arguments();
        var word = call.function().word();
        return switch (call.function()) {
            case SUM, ROUND -> all(NUMBER, arguments, word, NUMBER);
            case MIN, MAX -> extreme(arguments, word);
            case IF -> {
                want(YES_NO, arguments.getFirst(), word);
                yield branches(arguments.get(1), arguments.get(2));
            }
            case ANSWERED, BLANK -> {
                typeOf(arguments.getFirst());
                yield YES_NO;
            }
            case INCLUDES -> {
                var choice = want(CHOICES, arguments.getFirst(), word);
                var one = want(TEXT, arguments.getLast(), word);
                if (choice && one) {
                    oneOfTheChoices(arguments.getFirst(), arguments.getLast());
                }
                yield YES_NO;
            }
            case COUNT -> all(CHOICES, arguments, word, NUMBER);
            case WORDS, LENGTH -> all(TEXT, arguments, word, NUMBER);
            case DAYS, MONTHS, YEARS -> all(DATE, arguments, word, NUMBER);
        };
    }

    private ValueType all(ValueType wanted, List<Node> arguments, String function, ValueType result) {
        arguments.forEach(argument -> want(wanted, argument, function));
        return result;
    }

    private @Nullable ValueType extreme(List<Node> arguments, String function) {
        var firsts = new LinkedHashMap<ValueType, Node>();
        for (var argument : arguments) {
            var type = typeOf(argument);
            if (type != null && ORDERED.contains(type)) {
                firsts.putIfAbsent(type, argument);
            } else if (type != null) {
                unfit("number-or-date", argument, type, function);
            }
        }
        if (firsts.isEmpty()) {
            return null;
        }
        var first = firsts.firstEntry();
        var last = firsts.lastEntry();
        if (firsts.size() > 1) {
            unlike("extreme", first.getValue(), first.getKey(), last.getValue(), last.getKey(), function);
        }
        return first.getKey();
    }

    private @Nullable ValueType branches(Node one, Node other) {
        var type = typeOf(one);
        var second = typeOf(other);
        if (type != null && second != null && type != second) {
            unlike("branches", one, type, other, second);
            return null;
        }
        return type == null ? second : type;
    }

    /** Whether {@code node} is known to be of the type that {@code user}, an operator or a function, works with. */
    private boolean want(ValueType wanted, Node node, String user) {
        var type = typeOf(node);
        if (type != null && type != wanted) {
            unfit(
                    switch (wanted) {
                        case TEXT -> "text";
                        case NUMBER -> "number";
                        case DATE -> "date";
                        case YES_NO -> "condition";
                        case CHOICES -> "choice";
                    },
                    node,
                    type,
                    user);
        }
        return type == wanted;
    }

    /** A text that nobody can choose would make a condition that never holds. */
    private void oneOfTheChoices(Node choice, Node text) {
        var choices = choices(choice);
        if (text instanceof Node.Literal literal
                && literal.value() instanceof Value.Text one
                && !choices.isEmpty()
                && !choices.contains(one.text())) {
            var list = choices.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
            faults.add(Fault.of(text.from(), text.to(), "no-choice", excerpt(text), excerpt(choice), list));
        }
    }

    /** What can be chosen in any of the questions the value may come from; empty when one of them does not tell. */
    private static Set<String> choices(Node node) {
        return switch (node) {
            case Node.Answer answer -> new LinkedHashSet<>(answer.named().choices());
            case Node.Brackets brackets -> choices(brackets.inner());
            case Node.Call call
            when call.function() == FormulaFunction.IF -> {
                var one = choices(call.arguments().get(1));
                var other = choices(call.arguments().get(2));
                if (one.isEmpty() || other.isEmpty()) {
                    yield Set.of();
                }
                one.addAll(other);
                yield one;
            }
            default -> Set.of();
        };
    }

    private void unfit(String sentence, Node node, ValueType type, String user) {
        faults.add(Fault.of(node.from(), node.to(), sentence, excerpt(node), words(type), user));
    }

    private void unlike(String sentence, Node one, ValueType type, Node other, ValueType second, Object... more) {
        var arguments = new ArrayList<Object>(List.of(excerpt(one), words(type), excerpt(other), words(second)));
        arguments.addAll(List.of(more));
        faults.add(Fault.of(one.from(), other.to(), sentence, arguments.toArray()));
    }

    private String excerpt(Node node) {
        return Excerpt.of(text, node.from(), node.to());
    }

    private static TextKey words(ValueType type) {
        return new TextKey("form.type." + type);
    }
}
