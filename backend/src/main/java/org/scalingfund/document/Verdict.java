package org.scalingfund.document;

/** What came of showing a file to the scanner. */
sealed interface Verdict {
    /** There is no scanner. */
    record NotAsked() implements Verdict {}

    record Clean() implements Verdict {}

    /** {@code virus} is the scanner's name for what is in the file. */
    record Found(String virus) implements Verdict {}

    /** The scanner takes no file of this size. */
    record TooLarge() implements Verdict {}

    /** The scanner is down, too slow or not understood: it may be asked again. */
    record NoAnswer() implements Verdict {}
}
