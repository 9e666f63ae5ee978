package org.scalingfund.award.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.award.AwardId;
import org.scalingfund.award.AwardSteps;
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;

/** The model of an award alone: from the offer to the agreement. */
class AwardProcessTest {
    private static final Instant ACCEPT_BY = Instant.parse("2026-07-31T16:00:00Z");

    private static final AwardSteps STEPS = mock(AwardSteps.class);
    private static final JavaDelegate START_GRANT = execution -> {};

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "lapseOffer", new LapseOfferDelegate(STEPS),
            "drawUpAgreement", new DrawUpAgreementDelegate(STEPS),
            "startGrant", START_GRANT));

    private final AwardId award = AwardId.random();
    private final AwardProcess process = new AwardProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(AwardProcess.KEY, award.value());

    @BeforeEach
    void offer() {
        process.begin(award, ACCEPT_BY);
    }

    @Test
    void anAcceptedOfferIsSignedByBothAndTheGrantStarts() {
        process.offerAnswered(award, true);
        running.runSteps();
        verify(STEPS).drawUpAgreement(award);
        assertThat(running.tasks()).containsExactly(AwardProcess.SIGN_FOR_RECIPIENT);

        process.signedByRecipient(award);
        assertThat(running.tasks()).containsExactly(AwardProcess.SIGN_FOR_FUND);

        process.signedByFund(award);
        running.runSteps();
        assertEndedAt("grantStarted");
    }

    @Test
    void aDeclinedOfferEndsThere() {
        process.offerAnswered(award, false);

        assertEndedAt("offerDeclined");
    }

    @Test
    void anOfferThatNobodyAnswersLapses() {
        assertThat(running.dueAt("offerLapsed")).isEqualTo(ACCEPT_BY);

        running.fire("offerLapsed");
        running.runSteps();

        verify(STEPS).lapseOffer(award);
        assertEndedAt("awardLapsed");
    }

    @Test
    void aLapsedOfferCannotBeAccepted() {
        running.fire("offerLapsed");

        assertThatIllegalStateException()
                .isThrownBy(() -> process.offerAnswered(award, true))
                .withMessageContaining(AwardProcess.ANSWER_OFFER);
    }

    @Test
    void theFundSignsAfterTheRecipient() {
        process.offerAnswered(award, true);
        running.runSteps();

        assertThatIllegalStateException().isThrownBy(() -> process.signedByFund(award));
    }

    private void assertEndedAt(String end) {
        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith(end);
    }
}
