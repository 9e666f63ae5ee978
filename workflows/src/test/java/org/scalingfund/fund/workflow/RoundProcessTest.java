package org.scalingfund.fund.workflow;

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
import org.scalingfund.base.workflow.TestCase;
import org.scalingfund.base.workflow.TestEngine;
import org.scalingfund.fund.RoundId;
import org.scalingfund.fund.RoundSteps;

/** The model of a round alone: which way it goes, and when. */
class RoundProcessTest {
    private static final Instant OPENS = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-05-29T16:00:00Z");

    private static final RoundSteps STEPS = mock(RoundSteps.class);
    private static final JavaDelegate RELEASE = mock(JavaDelegate.class);

    @RegisterExtension
    static final TestEngine ENGINE = new TestEngine(Map.of(
            "openRound", new OpenRoundDelegate(STEPS),
            "closeRound", new CloseRoundDelegate(STEPS),
            "releaseResults", RELEASE));

    private final RoundId round = RoundId.random();
    private final RoundProcess process = new RoundProcess(ENGINE.cases());
    private final TestCase running = ENGINE.caseOf(RoundProcess.KEY, round.value());

    @BeforeEach
    void publish() {
        process.begin(round, OPENS, CLOSES);
    }

    @Test
    void aRoundOpensAndClosesByTheClockAndReleasesItsResultsOnceDecided() {
        assertThat(running.dueAt(RoundProcess.ROUND_OPENS)).isEqualTo(OPENS);
        open();
        verify(STEPS).open(round);
        assertThat(running.dueAt(RoundProcess.ROUND_CLOSES)).isEqualTo(CLOSES);
        close();
        verify(STEPS).close(round);

        assertThat(running.tasks()).containsExactly(RoundProcess.ASSESS_APPLICATIONS);
        process.assessmentClosed(round);
        assertThat(running.tasks()).containsExactly(RoundProcess.DECIDE_FUNDING);
        process.decided(round);
        running.runSteps();

        assertThat(running.isEnded()).isTrue();
        assertThat(running.passed()).endsWith("releaseResults", "resultsReleased");
    }

    @Test
    void bothDatesCanMoveBeforeTheRoundOpens() {
        process.datesMoved(round, OPENS.plusSeconds(60), CLOSES.plusSeconds(60));

        assertThat(running.dueAt(RoundProcess.ROUND_OPENS)).isEqualTo(OPENS.plusSeconds(60));
        open();
        assertThat(running.dueAt(RoundProcess.ROUND_CLOSES)).isEqualTo(CLOSES.plusSeconds(60));
    }

    @Test
    void theDeadlineCanMoveWhileTheRoundIsOpen() {
        open();

        process.datesMoved(round, OPENS, CLOSES.plusSeconds(60));

        assertThat(running.dueAt(RoundProcess.ROUND_CLOSES)).isEqualTo(CLOSES.plusSeconds(60));
    }

    @Test
    void noDateCanMoveOnceTheRoundIsClosed() {
        open();
        close();

        assertThatIllegalStateException()
                .isThrownBy(() -> process.datesMoved(round, OPENS, CLOSES.plusSeconds(60)))
                .withMessageContaining(RoundProcess.ROUND_CLOSES);
    }

    @Test
    void aRoundCanBeWithdrawnWhereverItStands() {
        for (var steps = 0; steps <= 4; steps++) {
            var other = RoundId.random();
            process.begin(other, OPENS, CLOSES);
            var begun = ENGINE.caseOf(RoundProcess.KEY, other.value());
            if (steps > 0) {
                begun.fire(RoundProcess.ROUND_OPENS);
                begun.runSteps();
            }
            if (steps > 1) {
                begun.fire(RoundProcess.ROUND_CLOSES);
                begun.runSteps();
            }
            if (steps > 2) {
                process.assessmentClosed(other);
            }
            if (steps > 3) {
                process.decided(other);
            }

            process.withdrawn(other);

            assertThat(begun.isEnded()).isTrue();
            assertThat(begun.passed()).endsWith("roundWithdrawn").doesNotContain("resultsReleased");
        }
    }

    @Test
    void fundingIsNotDecidedWhileApplicationsAreStillWritten() {
        open();

        assertThatIllegalStateException()
                .isThrownBy(() -> process.decided(round))
                .withMessageContaining(RoundProcess.DECIDE_FUNDING);
    }

    private void open() {
        running.fire(RoundProcess.ROUND_OPENS);
        running.runSteps();
    }

    private void close() {
        running.fire(RoundProcess.ROUND_CLOSES);
        running.runSteps();
    }
}
