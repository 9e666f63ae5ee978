package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionProfileTest {
    private static final ConditionParameter WORKFORCE = new ConditionParameter("SYS1", Cluster.SYSTEM_CAPABILITIES);
    private static final ConditionParameter LEADERSHIP = new ConditionParameter("SYS2", Cluster.SYSTEM_CAPABILITIES);
    private static final Instant SPRING = Instant.parse("2026-04-01T09:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");

    @Test
    void showsHowFarThoseWhoRunItAndThoseWhoAssessItLieApart() {
        var profile = ConditionProfile.of(
                List.of(WORKFORCE), List.of(rating("SYS1", Rater.SELF, 2), rating("SYS1", Rater.ASSESSOR, -1)));

        assertThat(profile.lines().getFirst().gap()).contains(new BigDecimal("3.00"));
        assertThat(profile.redConditions()).isEqualTo(1);
    }

    @Test
    void averagesTheAssessorsOfOneOccasionAndTakesTheLatestOccasionOfEachSide() {
        var profile = ConditionProfile.of(
                List.of(WORKFORCE, LEADERSHIP),
                List.of(
                        rating("SYS1", Rater.ASSESSOR, 1),
                        rating("SYS1", Rater.ASSESSOR, -2),
                        rating("SYS1", Rater.SELF, -2),
                        new ConditionRating("SYS1", "a report", Rater.SELF, 1, "", AUTUMN),
                        rating("SYS2", Rater.SELF, 2)));

        assertThat(profile.lines().getFirst().latest())
                .containsEntry(Rater.ASSESSOR, new BigDecimal("-0.50"))
                .containsEntry(Rater.SELF, new BigDecimal("1.00"));
        assertThat(profile.meansOf(Rater.SELF)).containsEntry(Cluster.SYSTEM_CAPABILITIES, new BigDecimal("1.50"));
        assertThat(profile.redConditions()).isZero();
    }

    @Test
    void oneSideAloneHasNoGap() {
        var profile = ConditionProfile.of(List.of(WORKFORCE), List.of(rating("SYS1", Rater.SELF, 2)));

        assertThat(profile.lines().getFirst().gap()).isEmpty();
    }

    @Test
    void ofColleaguesWhoRunItTheLastOneSpeaks() {
        var profile = ConditionProfile.of(
                List.of(WORKFORCE),
                List.of(
                        rating("SYS1", Rater.SELF, -2),
                        new ConditionRating(
                                "SYS1", ConditionRating.AT_APPLICATION, Rater.SELF, 1, "A colleague", AUTUMN)));

        assertThat(profile.lines().getFirst().views().get(Rater.SELF))
                .isEqualTo(new ConditionProfile.View(new BigDecimal("1.00"), List.of("A colleague")));
    }

    @Test
    void onAReportItSaysWhatHasChangedSinceTheApplication() {
        var ratings = List.of(
                rating("SYS1", Rater.SELF, -2),
                rating("SYS2", Rater.SELF, 1),
                new ConditionRating("SYS1", "a report", Rater.SELF, 1, "", AUTUMN),
                new ConditionRating("SYS1", "a report", Rater.ASSESSOR, 0, "", AUTUMN));

        var profile = ConditionProfile.on("a report", List.of(WORKFORCE, LEADERSHIP), ratings);

        assertThat(profile.rated()).isEqualTo(1);
        assertThat(profile.lines().getFirst().change(Rater.SELF)).contains(new BigDecimal("3.00"));
        assertThat(profile.lines().getFirst().change(Rater.ASSESSOR)).isEmpty();
        assertThat(profile.lines().getFirst().gap()).contains(new BigDecimal("1.00"));
        assertThat(ConditionProfile.on(ConditionRating.AT_APPLICATION, List.of(WORKFORCE), ratings)
                        .lines()
                        .getFirst()
                        .change(Rater.SELF))
                .as("with the application nothing has changed yet")
                .isEmpty();
    }

    private static ConditionRating rating(String parameter, Rater rater, int rating) {
        return new ConditionRating(parameter, ConditionRating.AT_APPLICATION, rater, rating, "", SPRING);
    }
}
