package org.scalingfund.evaluation.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.scalingfund.base.ui.Language;
import org.scalingfund.evaluation.ConditionProfile.Line;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Rater;

/** The scale from a strong barrier to a strong help, in plain words. */
final class ConditionWords {
    /** In the order in which they are told; partners cannot be asked yet. */
    static final List<Rater> SIDES = List.of(Rater.SELF, Rater.ASSESSOR, Rater.EVALUATOR);

    /** From here on a gap is what to talk about. */
    static final BigDecimal WIDE = new BigDecimal(2);

    private ConditionWords() {}

    /** "Helps", or between which two words an average lies. */
    static String rating(BigDecimal rating) {
        var below = rating.setScale(0, RoundingMode.FLOOR).intValueExact();
        return rating.stripTrailingZeros().scale() <= 0
                ? rating(below)
                : Language.text("condition.between", rating(below), rating(below + 1));
    }

    static String rating(int rating) {
        return Language.text("condition.scale." + rating);
    }

    static String side(Rater side) {
        return Language.text("condition.rater." + side);
    }

    static String name(Line line) {
        return Language.text("condition." + line.parameter().code());
    }

    static String points(BigDecimal gap) {
        return gap.stripTrailingZeros().scale() <= 0
                ? Language.count("condition.points", gap.longValue())
                : Language.text("condition.points.part", number(gap));
    }

    static String number(BigDecimal value) {
        return Language.formats().number(value, value.stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /** "Helps. We have two trainers." */
    static String rated(ConditionRating rating) {
        return rating.narrative().isBlank()
                ? rating(rating.rating())
                : Language.text("condition.rated.why", rating(rating.rating()), rating.narrative());
    }

    /** "With your application: helps", as it stands beside the question. */
    static String before(ConditionRating rating) {
        return rating.narrative().isBlank()
                ? Language.text("condition.before", rating(rating.rating()))
                : Language.text("condition.before.why", rating(rating.rating()), rating.narrative());
    }
}
