package org.scalingfund.fund;

import java.util.List;

/**
 * Something that keeps a part of a round, or its fund, from being right: in which field of it, and the text that says why.
 *
 * @param field the record's own word for the field; empty when it is about the part as a whole; where a round waits for
 *     its fund, the fund's part
 * @param code the text is {@code fund.problem.<code>}, with {@code details} in its places
 */
public record RoundProblem(RoundPart part, String field, String code, List<Object> details) {

    public static RoundProblem of(RoundPart part, String field, String code, Object... details) {
        return new RoundProblem(part, field, code, List.of(details));
    }

    public String textKey() {
        return "fund.problem." + code;
    }

    /** For constructors: the first problem found is a mistake of the program that did not look for problems before. */
    static void refuse(List<RoundProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
    }
}
