package org.scalingfund.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;

/**
 * A policy that an organisation has agreed, or its insurance. Any of it may be missing while it is typed.
 *
 * @param title what it is called, when it is another than those funds ask for
 * @param covered the amount up to which the insurance pays
 */
public record Policy(
        PolicyKind kind,
        String title,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate validUntil,
        @Nullable Money covered) {
    /** So long before the end of it somebody should see to the next one. */
    public static final int DAYS_OF_WARNING = 60;

    private static final int LONGEST_TITLE = 120;

    public Policy {
        title = kind == PolicyKind.OTHER ? title.strip() : "";
        covered = kind == PolicyKind.INSURANCE ? covered : null;
    }

    /** How long it still holds. */
    public enum Standing {
        VALID,
        EXPIRING,
        EXPIRED
    }

    public Standing standing(LocalDate today) {
        if (validUntil == null || validUntil.isBefore(today)) {
            return Standing.EXPIRED;
        }
        return validUntil.isAfter(today.plusDays(DAYS_OF_WARNING)) ? Standing.VALID : Standing.EXPIRING;
    }

    Set<PolicyProblem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(PolicyProblem.class);
        if (kind == PolicyKind.OTHER && title.isEmpty()) {
            problems.add(PolicyProblem.TITLE_MISSING);
        }
        if (title.length() > LONGEST_TITLE) {
            problems.add(PolicyProblem.TITLE_TOO_LONG);
        }
        if (agreedOn == null) {
            problems.add(PolicyProblem.AGREED_MISSING);
        } else if (agreedOn.isAfter(today)) {
            problems.add(PolicyProblem.AGREED_AHEAD);
        }
        if (validUntil == null) {
            problems.add(PolicyProblem.UNTIL_MISSING);
        } else if (agreedOn != null && validUntil.isBefore(agreedOn)) {
            problems.add(PolicyProblem.UNTIL_BEFORE_AGREED);
        }
        if (kind == PolicyKind.INSURANCE && (covered == null || !covered.isPositive())) {
            problems.add(PolicyProblem.COVERED_MISSING);
        }
        return problems;
    }

    /** The facts of it in one line of text, as its history remembers them. */
    String remembered() {
        return title + "|" + agreedOn + "|" + validUntil + "|" + (covered == null ? "" : covered.pounds());
    }
}
