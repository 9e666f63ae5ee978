package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What should be different because of a fund, and why it should work: the need, what the fund does about it, what
 * changes for whom, and what has to be true for that. Any of it is empty until it is written.
 */
public record FundPurpose(String objectives, String need, String approach, String change, String assumptions) {
    static final FundPurpose NONE = new FundPurpose("", "", "", "", "");

    public FundPurpose {
        RoundProblem.refuse(problems(objectives, need, approach, change, assumptions));
    }

    /** What keeps these words from being a fund's purpose. */
    public static List<RoundProblem> problems(
            String objectives, String need, String approach, String change, String assumptions) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.checkOptional(problems, RoundPart.FUND, "objectives", objectives, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.FUND, "need", need, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.FUND, "approach", approach, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.FUND, "change", change, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.FUND, "assumptions", assumptions, Lengths.TEXT);
        return problems;
    }

    /** Objectives and the whole theory of change. */
    boolean isWhole() {
        return texts().noneMatch(String::isBlank);
    }

    boolean isBegun() {
        return texts().anyMatch(text -> !text.isBlank());
    }

    private Stream<String> texts() {
        return Stream.of(objectives, need, approach, change, assumptions);
    }
}
