package org.scalingfund.fund;

import java.util.Set;
import org.scalingfund.organisation.OrganisationKind;

/** A round to begin from, proved elsewhere: its criteria, bands and questions, and usual amounts and times. */
public record RoundTemplate(
        String key,
        String summary,
        RoundDocument.Amounts money,
        Set<OrganisationKind> kinds,
        Set<Nation> nations,
        Scoring scoring,
        Times times,
        FormDocument form) {

    /** Weeks each stage takes, and for how many months the work is paid. */
    public record Times(int prepare, int open, int assess, int decide, int workMonths) {}
}
