package org.scalingfund.application;

/** What arrives from a field, made fit to be kept. */
final class Typed {
    private Typed() {}

    /** Without the one character that PostgreSQL cannot keep, and with line ends of one kind. */
    static String kept(String text) {
        return text.replace("\u0000", "").replace("\r\n", "\n");
    }
}
