package org.scalingfund.fund;

import java.time.Duration;
import java.util.List;

/**
 * About how long a round's questions take to answer well, so that nobody begins what they have no time for. It counts
 * each question by its kind, and written answers by their word limit: {@link #WORDS_A_MINUTE} words of finished text,
 * thinking and asking colleagues included. The public page says so.
 */
public final class Effort {
    public static final int WORDS_A_MINUTE = 6;
    public static final int MINUTES_A_FILE = 20;
    public static final int MINUTES_OTHERWISE = 5;

    private Effort() {}

    /** To the next half hour. */
    public static Duration of(List<Question> questions) {
        var minutes = questions.stream().mapToInt(Effort::minutes).sum();
        return Duration.ofMinutes(Math.ceilDiv(minutes, 30) * 30L);
    }

    private static int minutes(Question question) {
        if (question.isCalculated()) {
            return 0;
        }
        var words = question.shape().wordLimit();
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT ->
                Math.max(MINUTES_OTHERWISE, Math.ceilDiv(words == null ? 0 : words, WORDS_A_MINUTE));
            case FILE -> MINUTES_A_FILE;
            case NUMBER,
                    MONEY,
                    DATE,
                    CHOICE,
                    CHOICES,
                    YES_NO,
                    COUNCIL_AREAS,
                    ADDRESS,
                    PERSON,
                    ORGANISATION,
                    TABLE,
                    DECLARATION -> MINUTES_OTHERWISE;
        };
    }
}
