package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;

/** Questions that belong together and are answered on one page. */
public record Section(SectionId id, String title, List<Question> questions) {

    public Section {
        RoundProblem.refuse(problems(title));
        questions = List.copyOf(questions);
    }

    /** What keeps these words from heading a section. */
    public static List<RoundProblem> problems(String title) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.QUESTIONS, "title", title, Lengths.NAME);
        return problems;
    }
}
