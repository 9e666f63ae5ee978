package org.scalingfund.fund;

/** All that a new round has before anybody changes it, but for its name and its fund. */
record RoundBlueprint(
        String summary, RoundDates dates, RoundMoney money, RoundAudience audience, Scoring scoring, RoundForm form) {}
