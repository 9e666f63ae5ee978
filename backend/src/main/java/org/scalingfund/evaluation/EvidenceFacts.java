package org.scalingfund.evaluation;

/** What is known about how sure we are that an innovation works: the conditions of Nesta's five standards of evidence. */
public record EvidenceFacts(
        boolean theoryOfChange,
        boolean prePostData,
        boolean comparisonGroup,
        boolean effectExcludesZero,
        boolean independentEvaluator,
        int replicatedSites,
        boolean unitCostKnown,
        boolean operatedByOthers,
        boolean manualOrLicence,
        boolean impactSustained) {
    public static final EvidenceFacts NONE =
            new EvidenceFacts(false, false, false, false, false, 0, false, false, false, false);

    public EvidenceFacts {
        if (replicatedSites < 0) {
            throw new IllegalArgumentException("Sites cannot be fewer than none: " + replicatedSites);
        }
    }

    /** The highest level, 0 to 5, whose conditions hold together with those of all levels below it. */
    public int level() {
        if (!theoryOfChange) {
            return 0;
        }
        if (!prePostData) {
            return 1;
        }
        if (!comparisonGroup || !effectExcludesZero) {
            return 2;
        }
        if (!independentEvaluator || replicatedSites < 1 || !unitCostKnown) {
            return 3;
        }
        if (!operatedByOthers || replicatedSites < 2 || !manualOrLicence || !impactSustained) {
            return 4;
        }
        return 5;
    }
}
