package org.scalingfund.fund;

/** A round to be set up from a template; its summary is the template's until it is written anew. */
public record NewRound(FundId fund, String template, String code, String title) {

    public NewRound {
        RoundProblem.refuse(RoundBasics.problems(code, title, "-"));
    }
}
