package org.scalingfund.enquiry;

/** What people write here, and how long it may be. */
public enum EnquiryText {
    QUESTION(10, 2000),
    ANSWER(2, 4000),
    /** Why an answer is not published: one line, for the log. */
    REASON(3, 200),
    /** Whom people can write to when no questions are taken any more. */
    CONTACT(3, 200);

    private final int least;
    private final int most;

    EnquiryText(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** {@code words} as they are kept: without blanks at either end, and without what no database keeps. */
    public String kept(String words) {
        return words.replace("\0", "").strip();
    }

    /** Whether {@code words} can be kept. */
    public boolean fits(String words) {
        var length = kept(words).length();
        return length >= least && length <= most;
    }
}
