package org.scalingfund.fund;

import org.jspecify.annotations.Nullable;

/** A round to be set up from a template; its summary is the template's until it is written anew. */
public record NewRound(
        FundId fund,
        String template,
        String code,
        String title,
        @Nullable Strand strand) {

    public NewRound {
        RoundProblem.refuse(RoundBasics.problems(code, title, "-"));
    }

    /** Of no strand. */
    public NewRound(FundId fund, String template, String code, String title) {
        this(fund, template, code, title, null);
    }
}
