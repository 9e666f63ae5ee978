package org.scalingfund.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How answers are written down, whatever language they are shown in. */
public final class AnswerForm {
    public static final String YES = "YES";
    public static final String NO = "NO";

    private static final int CODE_LENGTH = 9;
    private static final Pattern AREA = Pattern.compile("[A-Z][0-9]{8} \\S.*");
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_DECIMALS = 12;

    private AnswerForm() {}

    /** A number with a point and without commas; nothing when it is none. */
    public static Optional<BigDecimal> number(String answer) {
        return answer.length() <= LONGEST_NUMBER && answer.matches("-?[0-9]+(\\.[0-9]{1," + MOST_DECIMALS + "})?")
                ? Optional.of(new BigDecimal(answer))
                : Optional.empty();
    }

    /** A day as in 2027-01-31; nothing when it is none. */
    public static Optional<LocalDate> date(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** What was chosen, one to a line, in the order of the answer. */
    public static Set<String> chosen(String answer) {
        var chosen = new LinkedHashSet<String>();
        answer.lines().filter(line -> !line.isBlank()).forEach(chosen::add);
        return chosen;
    }

    /** An area by its ONS code, with the name that it had then, so that the answer says it all by itself. */
    public static String area(String code, String name) {
        return code + " " + name;
    }

    public static boolean isArea(String chosen) {
        return AREA.matcher(chosen).matches();
    }

    public static String areaCode(String chosen) {
        return chosen.substring(0, Math.min(CODE_LENGTH, chosen.length()));
    }

    public static String areaName(String chosen) {
        return isArea(chosen) ? chosen.substring(CODE_LENGTH + 1) : chosen;
    }

    /** Money to the penny, half a penny up; other numbers with what decimals they need. */
    static String text(BigDecimal number, QuestionKind kind) {
        if (kind == QuestionKind.MONEY) {
            return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        var rounded = number.setScale(Math.min(MOST_DECIMALS, Math.max(0, number.scale())), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
