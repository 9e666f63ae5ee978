package org.scalingfund.award;

import org.scalingfund.fund.RoundId;
import org.springframework.stereotype.Service;

/** What the processes of rounds and awards do by themselves. */
@Service
public class AwardSteps {
    private final DecisionRelease decisions;
    private final Offers offers;
    private final AgreementDrafts agreements;

    AwardSteps(DecisionRelease decisions, Offers offers, AgreementDrafts agreements) {
        this.decisions = decisions;
        this.offers = offers;
        this.agreements = agreements;
    }

    /** Tells every applicant of the round at once, and makes the offers. */
    public void releaseResults(RoundId round) {
        decisions.release(round);
    }

    public void lapseOffer(AwardId award) {
        offers.lapse(award);
    }

    /** Writes the agreement as a file for both sides to sign. */
    public void drawUpAgreement(AwardId award) {
        agreements.drawUp(award);
    }
}
