package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;

/** What a fund is called, what it is for in two or three sentences, and who is accountable for it. */
public record FundBasics(String name, String summary, SeniorOfficer officer) {

    public FundBasics {
        RoundProblem.refuse(problems(name, summary, officer));
    }

    /** What keeps these from being a fund's basics; the senior officer can be appointed later. */
    public static List<RoundProblem> problems(String name, String summary, SeniorOfficer officer) {
        var problems = new ArrayList<RoundProblem>();
        Lengths.check(problems, RoundPart.FUND, "name", name, Lengths.NAME);
        if (name.strip().length() == 1) {
            problems.add(RoundProblem.of(RoundPart.FUND, "name", "name-missing"));
        }
        Lengths.check(problems, RoundPart.FUND, "summary", summary, Lengths.TEXT);
        Lengths.checkOptional(problems, RoundPart.FUND, "officer", officer.name(), Lengths.NAME);
        Lengths.checkOptional(problems, RoundPart.FUND, "jobTitle", officer.jobTitle(), Lengths.NAME);
        return problems;
    }
}
