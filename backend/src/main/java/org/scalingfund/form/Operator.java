package org.scalingfund.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands between two values. */
enum Operator {
    OR("or"),
    AND("and"),
    EQUAL("="),
    UNEQUAL("<>"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    static final Set<Operator> COMPARISONS = EnumSet.range(EQUAL, AT_LEAST);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Optional<Operator> of(Token token) {
        return token instanceof Token.Sign sign
                ? Stream.of(values()).filter(operator -> sign.is(operator.sign)).findFirst()
                : Optional.empty();
    }
}
