package org.scalingfund.form;

/** The smallest piece of a formula that means something. */
sealed interface Token {
    int from();

    int to();

    /** A value that is written out. */
    record Literal(Value value, int from, int to) implements Token {}

    /** The code of a question or the name of a function. */
    record Name(String name, int from, int to) implements Token {}

    /** An operator, in signs or in words, a bracket or a comma. */
    record Sign(String sign, int from, int to) implements Token {

        boolean is(String other) {
            return sign.equals(other);
        }
    }

    record End(int from) implements Token {

        @Override
        public int to() {
            return from;
        }
    }
}
