package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a round is called and what it is for; {@code code} begins the references of its applications.
 *
 * @param strand of the round's fund; null when it belongs to none
 */
public record RoundBasics(
        String code, String title, String summary, @Nullable Strand strand) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,8}");

    public RoundBasics {
        RoundProblem.refuse(problems(code, title, summary));
    }

    /** Of no strand. */
    public RoundBasics(String code, String title, String summary) {
        this(code, title, summary, null);
    }

    /** What keeps these words from being a round's basics. */
    public static List<RoundProblem> problems(String code, String title, String summary) {
        var problems = new ArrayList<RoundProblem>();
        if (!CODE.matcher(code).matches()) {
            problems.add(RoundProblem.of(RoundPart.BASICS, "code", "code-form"));
        }
        Lengths.check(problems, RoundPart.BASICS, "title", title, Lengths.NAME);
        if (title.strip().length() == 1) {
            problems.add(RoundProblem.of(RoundPart.BASICS, "title", "title-missing"));
        }
        Lengths.check(problems, RoundPart.BASICS, "summary", summary, Lengths.TEXT);
        return problems;
    }
}
