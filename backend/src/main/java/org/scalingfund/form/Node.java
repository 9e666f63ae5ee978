package org.scalingfund.form;

import java.util.List;

/** A part of a formula, and where it stands in the text. */
sealed interface Node {
    int from();

    int to();

    record Literal(Value value, int from, int to) implements Node {}

    /** The answer to the question {@code code}. */
    record Answer(String code, Scope.Named named, int from, int to) implements Node {}

    /** Kept, so that the parts around it know where they begin and end. */
    record Brackets(Node inner, int from, int to) implements Node {}

    record Not(Node condition, int from) implements Node {

        @Override
        public int to() {
            return condition.to();
        }
    }

    record Negative(Node number, int from) implements Node {

        @Override
        public int to() {
            return number.to();
        }
    }

    record Binary(Operator operator, Node left, Node right) implements Node {

        @Override
        public int from() {
            return left.from();
        }

        @Override
        public int to() {
            return right.to();
        }
    }

    record Call(FormulaFunction function, List<Node> arguments, int from, int to) implements Node {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Stands where nothing could be read; no sound formula has one. */
    record Gap(int from, int to) implements Node {}
}
