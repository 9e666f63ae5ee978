package org.scalingfund.fund;

import org.jspecify.annotations.Nullable;

/** A round to be set up; its summary is that of what it begins from until it is written anew. */
public record NewRound(
        FundId fund,
        RoundSource source,
        String code,
        String title,
        @Nullable Strand strand) {

    public NewRound {
        RoundProblem.refuse(RoundBasics.problems(code, title, "-"));
    }

    /** From a template, and of no strand. */
    public NewRound(FundId fund, String template, String code, String title) {
        this(fund, new RoundSource.Template(template), code, title, null);
    }
}
