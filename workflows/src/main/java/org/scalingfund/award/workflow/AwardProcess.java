package org.scalingfund.award.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardLifecycle;
import org.scalingfund.base.workflow.RunningCases;
import org.springframework.stereotype.Component;

/** The names that {@code award.bpmn} and the code share, and the way into that process. */
@Component
class AwardProcess implements AwardLifecycle {
    static final String KEY = "award";

    static final String ANSWER_OFFER = "answerOffer";
    static final String SIGN_FOR_RECIPIENT = "signForRecipient";
    static final String SIGN_FOR_FUND = "signForFund";

    static final String ACCEPT_BY = "acceptBy";
    static final String OFFER_ACCEPTED = "offerAccepted";

    private final RunningCases cases;

    AwardProcess(RunningCases cases) {
        this.cases = cases;
    }

    @Override
    public void begin(AwardId award, Instant acceptBy) {
        cases.begin(KEY, award.value(), Map.of(ACCEPT_BY, Date.from(acceptBy)));
    }

    @Override
    public void offerAnswered(AwardId award, boolean accepted) {
        cases.done(KEY, award.value(), ANSWER_OFFER, Map.of(OFFER_ACCEPTED, accepted));
    }

    @Override
    public void signedByRecipient(AwardId award) {
        cases.done(KEY, award.value(), SIGN_FOR_RECIPIENT, Map.of());
    }

    @Override
    public void signedByFund(AwardId award) {
        cases.done(KEY, award.value(), SIGN_FOR_FUND, Map.of());
    }
}
