package org.scalingfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationStatus;
import org.scalingfund.application.SubmitResult;
import org.scalingfund.fund.MoveDatesResult;
import org.scalingfund.fund.RoundDates;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.worklist.WorkKind;
import org.scalingfund.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A deadline that is moved moves for those who are writing, on the page and in their process. */
@ProductTest
class MovedDeadlineTest {
    private static final Instant LONG_AGO = Instant.parse("2014-05-12T09:00:00Z");

    @Autowired
    ApplicationContext product;

    @Test
    void aDraftIsSubmittedAfterTheFirstDeadlineAndBeforeTheMovedOne() {
        var journey = writing(LONG_AGO);
        var before = dates(journey);
        move(journey, Duration.ofDays(2));

        assertThat(journey.as(journey.lead, () -> journey.the(WorkList.class).mine(null, 10)))
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.kind()).isEqualTo(WorkKind.SUBMIT_APPLICATION);
                    assertThat(work.dueAt()).isEqualTo(before.closesAt().plus(Duration.ofDays(2)));
                });
        journey.until(before.closesAt().plus(Duration.ofHours(1)));

        assertThat(journey.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(journey.submit()).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void aDraftThatIsStillNotSubmittedExpiresAtTheMovedDeadline() {
        var journey = writing(LONG_AGO.plus(Duration.ofDays(200)));
        move(journey, Duration.ofDays(2));
        var moved = dates(journey).closesAt();

        journey.until(moved.minusSeconds(1));
        assertThat(journey.status()).isEqualTo(ApplicationStatus.DRAFT);
        journey.until(moved.plus(Duration.ofMinutes(2)));

        assertThat(journey.status()).isEqualTo(ApplicationStatus.EXPIRED);
        assertThat(journey.waitingFor(journey.lead)).isEmpty();
        assertThat(journey.submit()).isEqualTo(new SubmitResult.RoundClosed(moved));
    }

    private Journey writing(Instant begins) {
        var journey = new Journey(product, begins);
        journey.publishRound();
        journey.pass(Duration.ofHours(2));
        journey.startApplication();
        journey.write();
        return journey;
    }

    private static RoundDates dates(Journey journey) {
        return journey.as(journey.manager, () -> journey.the(Rounds.class).find(journey.round()))
                .orElseThrow()
                .dates();
    }

    private static void move(Journey journey, Duration by) {
        var seen = dates(journey);
        var wanted = new RoundDates(
                seen.opensAt(),
                seen.closesAt().plus(by),
                seen.assessBy().plus(by),
                seen.decideBy().plus(by),
                seen.workFrom(),
                seen.workUntil());
        assertThat(journey.as(
                        journey.manager,
                        () -> journey.the(RoundSteering.class)
                                .moveDates(journey.round(), seen, wanted, "The portal was down")))
                .isInstanceOf(MoveDatesResult.Moved.class);
    }
}
