package org.scalingfund.form;

import static org.scalingfund.form.Operator.AND;
import static org.scalingfund.form.Operator.DIVIDED_BY;
import static org.scalingfund.form.Operator.MINUS;
import static org.scalingfund.form.Operator.OR;
import static org.scalingfund.form.Operator.PLUS;
import static org.scalingfund.form.Operator.TIMES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of tokens, one method for each level of precedence. The first fault moves it to the end, where every
 * method is content with a gap: what follows a broken place cannot be told apart from what follows of it.
 */
final class Parser {
    static final int DEEPEST = 40;
    static final int MOST_PARTS = 200;

    private final String text;
    private final List<Token> tokens;
    private final Scope scope;
    private int at;
    private int depth;
    private int parts;
    private @Nullable Fault fault;

    Parser(String text, List<Token> tokens, Scope scope) {
        this.text = text;
        this.tokens = tokens;
        this.scope = scope;
    }

    /** The whole formula as a tree; only one without a fault means anything. */
    Node tree() {
        if (next() instanceof Token.End end) {
            return fail(end, "empty");
        }
        var tree = alternatives();
        return next() instanceof Token.End ? tree : unexpected();
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    private Node alternatives() {
        return joined(EnumSet.of(OR), this::requirements);
    }

    private Node requirements() {
        return joined(EnumSet.of(AND), this::negation);
    }

    private Node negation() {
        var start = next();
        if (takes("not")) {
            return part(new Node.Not(deeper(this::negation), start.from()));
        }
        return comparison();
    }

    private Node comparison() {
        var left = sum();
        var operator = operator(Operator.COMPARISONS);
        if (operator.isEmpty()) {
            return left;
        }
        var right = sum();
        var second = next();
        if (operator(Operator.COMPARISONS).isPresent()) {
            return fail(second, "chain", shown(left.from(), right.to()));
        }
        return part(new Node.Binary(operator.get(), left, right));
    }

    private Node sum() {
        return joined(EnumSet.of(PLUS, MINUS), this::product);
    }

    private Node product() {
        return joined(EnumSet.of(TIMES, DIVIDED_BY), this::signed);
    }

    private Node signed() {
        var start = next();
        if (takes("-")) {
            return part(new Node.Negative(deeper(this::signed), start.from()));
        }
        return single();
    }

    private Node single() {
        var token = next();
        return switch (token) {
            case Token.Literal literal -> {
                at++;
                yield part(new Node.Literal(literal.value(), literal.from(), literal.to()));
            }
            case Token.Name name -> {
                at++;
                yield next() instanceof Token.Sign sign && sign.is("(") ? call(name) : answer(name);
            }
            case Token.Sign sign
            when sign.is("(") -> {
                at++;
                var inner = deeper(this::alternatives);
                var end = next();
                yield closes(sign) ? new Node.Brackets(inner, sign.from(), end.to()) : gap();
            }
            case Token.Sign sign when sign.is("not") -> fail(sign, "not-in-brackets");
            case Token.Sign sign -> fail(sign, "value-missing", sign.sign());
            case Token.End end -> fail(end, "unfinished");
        };
    }

    private Node answer(Token.Name name) {
        return part(scope.find(name.name())
                .<Node>map(found -> new Node.Answer(found.getKey(), found.getValue(), name.from(), name.to()))
                .orElseGet(() -> new Node.Gap(name.from(), name.to())));
    }

    private Node call(Token.Name name) {
        var open = next();
        at++;
        var arguments = new ArrayList<Node>();
        if (!(next() instanceof Token.Sign sign && sign.is(")"))) {
            do {
                arguments.add(deeper(this::alternatives));
            } while (takes(","));
        }
        var end = next();
        if (!closes(open)) {
            return gap();
        }
        var function = FormulaFunction.called(name.name());
        if (function.isEmpty()) {
            return part(new Node.Gap(name.from(), end.to()));
        }
        if (!function.get().takes(arguments.size())) {
            return fail(
                    name.from(),
                    end.to(),
                    "arguments",
                    function.get().word(),
                    function.get().example());
        }
        return part(new Node.Call(function.get(), arguments, name.from(), end.to()));
    }

    private Node joined(Set<Operator> operators, Supplier<Node> side) {
        var left = side.get();
        for (var operator = operator(operators); operator.isPresent(); operator = operator(operators)) {
            left = part(new Node.Binary(operator.get(), left, side.get()));
        }
        return left;
    }

    private Node deeper(Supplier<Node> inner) {
        if (depth == DEEPEST) {
            return fail(next(), "too-deep", DEEPEST);
        }
        depth++;
        var read = inner.get();
        depth--;
        return read;
    }

    private Node part(Node read) {
        parts++;
        return parts > MOST_PARTS ? fail(read.from(), read.to(), "too-many-parts", MOST_PARTS) : read;
    }

    private boolean closes(Token open) {
        if (takes(")")) {
            return true;
        }
        if (next() instanceof Token.End) {
            fail(open, "bracket-open");
        } else {
            unexpected();
        }
        return false;
    }

    /** Says why nothing can stand where a value has just ended. */
    private Node unexpected() {
        var token = next();
        if (token instanceof Token.Sign sign && (sign.is(")") || sign.is(","))) {
            return fail(token, sign.is(")") ? "bracket-close" : "comma");
        }
        var before = tokens.get(at - 1);
        return fail(token, "sign-missing", shown(before.from(), before.to()), shown(token.from(), token.to()));
    }

    private Optional<Operator> operator(Set<Operator> wanted) {
        var found = Operator.of(next()).filter(wanted::contains);
        if (found.isPresent()) {
            at++;
        }
        return found;
    }

    private boolean takes(String wanted) {
        if (next() instanceof Token.Sign sign && sign.is(wanted)) {
            at++;
            return true;
        }
        return false;
    }

    private Token next() {
        return tokens.get(at);
    }

    private String shown(int from, int to) {
        return Excerpt.of(text, from, to);
    }

    private Node gap() {
        return new Node.Gap(next().from(), next().to());
    }

    private Node fail(Token token, String sentence, Object... arguments) {
        return fail(token.from(), token.to(), sentence, arguments);
    }

    private Node fail(int from, int to, String sentence, Object... arguments) {
        if (fault == null) {
            fault = Fault.of(from, to, sentence, arguments);
        }
        at = tokens.size() - 1;
        return new Node.Gap(from, to);
    }
}
