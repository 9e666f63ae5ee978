package org.scalingfund.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scalingfund.testing.AssessmentScene.COMMENT;
import static org.scalingfund.testing.AssessmentScene.inDays;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.ApplicationLifecycle;
import org.scalingfund.application.ApplicationProgress;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.base.Money;
import org.scalingfund.base.Role;
import org.scalingfund.fund.RoundLifecycle;
import org.scalingfund.milestone.ReportGap;
import org.scalingfund.milestone.ReportReviews;
import org.scalingfund.milestone.ReportSheet;
import org.scalingfund.milestone.Reports;
import org.scalingfund.milestone.SubmitResult;
import org.scalingfund.process.DueSteps;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.testing.AssessmentScene;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who may rate conditions, on which occasion, and who sees whose ratings. */
@ProductTest
class ConditionRatingTest {
    @Autowired
    ApplicationContext product;

    @Autowired
    Stage stage;

    @Autowired
    Conditions conditions;

    @Autowired
    Assessments assessments;

    private AssessmentScene scene;

    @BeforeEach
    void setTheScene() {
        scene = new AssessmentScene(
                stage,
                new AssessmentScene.Parts(
                        product.getBean(DSLContext.class),
                        product.getBean(Allocations.class),
                        assessments,
                        product.getBean(ApplicationLifecycle.class),
                        product.getBean(ApplicationProgress.class),
                        product.getBean(RoundLifecycle.class),
                        product.getBean(DueSteps.class)),
                "Rating");
    }

    @Test
    void anApplicationIsRatedByItsAssessorsWhileTheyAssessIt() {
        var application = scene.application("50000");
        scene.asManager(() ->
                product.getBean(Allocations.class).allocate(application, scene.assessors.subList(0, 1), inDays(5)));

        assertThat(mayRate(0, application)).as("before the declaration").isFalse();
        var own = scene.asAssessor(0, () -> assessments.of(application)).orElseThrow();
        scene.asAssessor(0, () -> assessments.accept(own));
        assertThat(mayRate(0, application)).isTrue();
        assertThat(mayRate(1, application)).as("asked to assess nothing").isFalse();
        assertThat(rate(0, application, "MOB1", -1)).isTrue();
        assertThat(rate(1, application, "MOB1", -1)).isFalse();
        assertThat(scene.asManager(
                        () -> conditions.mayRate(application, ConditionRating.AT_APPLICATION, Rater.ASSESSOR)))
                .as("a fund manager is no assessor of applications")
                .isFalse();

        scene.score(own, 0, 6, 6);
        assertThat(rate(0, application, "MOB1", 2)).as("after submitting").isFalse();
    }

    @Test
    void nobodySeesWhatOthersRateBeforeTheyHaveAssessedItThemselves() {
        var application = scene.application("50000");
        var both = stage.person("Bo Both", scene.tenant, Role.FUND_MANAGER, Role.ASSESSOR);
        scene.asManager(() -> product.getBean(Allocations.class)
                .allocate(application, List.of(both, scene.assessors.getFirst()), inDays(5)));
        assertThat(profile(both, application)).as("asked to assess it").isEmpty();
        var own = as(both, () -> assessments.of(application)).orElseThrow();
        as(both, () -> assessments.accept(own));
        assertThat(profile(both, application)).as("assessing it").isEmpty();
        assertThat(as(both, () -> conditions.besideApplicants(application))).isEmpty();

        as(both, () -> {
            scene.criteria.forEach(criterion -> assessments.saveScore(own, criterion, 6, COMMENT, null));
            assessments.saveOverall(own, "Good", true, true);
            return assessments.submit(own);
        });

        assertThat(profile(both, application)).isPresent();
        assertThat(as(both, () -> conditions.besideApplicants(application))).isPresent();
    }

    @Test
    void anAssessorIsHeardOnceSubmittedAndNeverWhenTheAssessmentIsVoid() {
        var application = scene.application("50000");
        var both = scene.accepted(application, 2);
        rate(0, application, "MOB1", -2);
        rate(1, application, "MOB1", 2);
        assertThat(heard(application)).as("nobody has submitted").isEmpty();

        scene.score(both.get(0), 0, 6, 6);
        assertThat(heard(application)).containsExactly(new BigDecimal("-2.00"));
        scene.score(both.get(1), 1, 6, 6);
        assertThat(heard(application)).containsExactly(new BigDecimal("0.00"));

        scene.asAssessor(0, () -> assessments.declareConflict(both.get(0), "I advised them"));
        assertThat(heard(application)).containsExactly(new BigDecimal("2.00"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scene.asAssessor(1, () -> conditions.profile(application, null)));
    }

    @Test
    void aReportIsRatedByItsWritersAndThenByThoseWhoReviewIt() {
        var innovation = new FundedInnovation(product);
        var people = innovation.funded;
        var report = innovation.draft(0);
        var occasion = report.toString();

        assertThat(innovation.rate(people.ann, occasion, Rater.ASSESSOR, "SYS1", -2))
                .as("the funder before it is submitted")
                .isFalse();
        assertThat(innovation.rate(people.stranger, occasion, Rater.SELF, "SYS1", 1))
                .isFalse();
        assertThat(innovation.rate(people.mair, occasion, Rater.SELF, "SYS1", 1))
                .isTrue();
        assertThat(innovation.as(people.mair, () -> conditions.before(people.application, occasion)))
                .hasSize(18)
                .hasEntrySatisfying(
                        "SYS1", before -> assertThat(before.rating()).isEqualTo(-1));
        innovation.submit(report);
        assertThat(innovation.rate(people.mair, occasion, Rater.SELF, "SYS1", 2))
                .as("the recipient after it is submitted")
                .isFalse();
        assertThat(innovation.rate(people.ann, occasion, Rater.ASSESSOR, "SYS1", -1))
                .isTrue();
        assertThat(innovation.rate(innovation.evaluator, occasion, Rater.ASSESSOR, "SYS1", -2))
                .isTrue();
        assertThat(innovation.as(
                        people.femi, () -> product.getBean(ReportReviews.class).find(report)))
                .isPresent();

        var line = innovation
                .as(innovation.auditor, () -> conditions.profile(people.application, occasion))
                .orElseThrow()
                .lines()
                .stream()
                .filter(condition -> condition.parameter().code().equals("SYS1"))
                .findFirst()
                .orElseThrow();
        assertThat(line.gap()).contains(new BigDecimal("2.50"));
        assertThat(line.change(Rater.SELF)).contains(new BigDecimal("2.00"));
        assertThat(line.change(Rater.ASSESSOR)).isEmpty();
        assertThat(innovation.rate(innovation.auditor, occasion, Rater.ASSESSOR, "SYS1", 2))
                .as("an auditor")
                .isFalse();

        innovation.as(people.ann, () -> product.getBean(ReportReviews.class).accept(report));
        assertThat(innovation.rate(people.ann, occasion, Rater.ASSESSOR, "SYS1", 2))
                .as("once it is accepted")
                .isFalse();
    }

    @Test
    void aReportIsSubmittedOnceEveryConditionIsRatedAndTheRestIsTakenOverInOnePress() {
        var innovation = new FundedInnovation(product);
        var mair = innovation.funded.mair;
        var reports = product.getBean(Reports.class);
        var report = innovation.draft(0);
        var occasion = report.toString();
        innovation.as(
                mair, () -> reports.save(report, 0, new ReportSheet.Content("As planned.", "", Money.of("1000.00"))));
        innovation.rate(mair, occasion, Rater.SELF, "SYS1", 2);

        assertThat(innovation.as(mair, () -> reports.submit(report, 1)))
                .isEqualTo(new SubmitResult.Incomplete(List.of(ReportGap.CONDITIONS_UNRATED)));
        assertThat(innovation.as(
                        innovation.funded.stranger,
                        () -> conditions.rateAsBefore(innovation.funded.application, occasion)))
                .isFalse();
        assertThat(innovation.as(mair, () -> conditions.rateAsBefore(innovation.funded.application, occasion)))
                .isTrue();

        assertThat(innovation.as(mair, () -> conditions.own(innovation.funded.application, occasion, Rater.SELF)))
                .hasSameSizeAs(innovation.as(mair, conditions::parameters))
                .allSatisfy(rated -> assertThat(rated.rating())
                        .as(rated.parameter())
                        .isEqualTo(rated.parameter().equals("SYS1") ? 2 : 1));
        assertThat(innovation.as(mair, () -> reports.submit(report, 1))).isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    void whoActsForTheRecipientRatesOnTheFundersSideNowhere() {
        var innovation = new FundedInnovation(product);
        stage.join(innovation.funded.hearth, innovation.funded.ben, "CONTRIBUTOR");
        var report = innovation.draft(0);
        innovation.submit(report);

        assertThat(innovation.rate(innovation.funded.ben, report.toString(), Rater.ASSESSOR, "SYS1", 2))
                .isFalse();
    }

    @Test
    void anOccasionThatIsNoneOfTheApplicationsIsRatedByNobody() {
        var innovation = new FundedInnovation(product);
        var other = new FundedInnovation(product);
        var elsewhere = other.draft(0).toString();
        other.submit(other.draft(1));

        for (var occasion : List.of("", "REPORT", UUID.randomUUID().toString(), elsewhere)) {
            assertThat(innovation.rate(innovation.funded.mair, occasion, Rater.SELF, "SYS1", 1))
                    .as("as the applicant on '%s'", occasion)
                    .isFalse();
            assertThat(innovation.rate(innovation.funded.ann, occasion, Rater.ASSESSOR, "SYS1", 1))
                    .isFalse();
            assertThat(innovation.rate(innovation.evaluator, occasion, Rater.EVALUATOR, "SYS1", 1))
                    .isFalse();
        }
        assertThat(innovation.rate(innovation.evaluator, ConditionRating.AT_APPLICATION, Rater.PARTNER, "SYS1", 1))
                .isFalse();
        assertThat(innovation.as(innovation.funded.ann, () -> conditions.report(other.draft(0))))
                .as("another funder's report")
                .isEmpty();
    }

    private boolean mayRate(int place, ApplicationId application) {
        return scene.asAssessor(
                place, () -> conditions.mayRate(application, ConditionRating.AT_APPLICATION, Rater.ASSESSOR));
    }

    private boolean rate(int place, ApplicationId application, String parameter, int rating) {
        return scene.asAssessor(
                place,
                () -> conditions.rate(
                        application,
                        ConditionRating.AT_APPLICATION,
                        Rater.ASSESSOR,
                        List.of(new Conditions.Rated(parameter, rating, ""))));
    }

    private Optional<ConditionProfile> profile(PersonId person, ApplicationId application) {
        return as(person, () -> conditions.profile(application, ConditionRating.AT_APPLICATION));
    }

    /** What the fund manager reads of the assessors' view of the first condition. */
    private List<BigDecimal> heard(ApplicationId application) {
        return scene
                .asManager(() -> conditions.profile(application, ConditionRating.AT_APPLICATION))
                .orElseThrow()
                .lines()
                .getFirst()
                .latest()
                .values()
                .stream()
                .toList();
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        return stage.as(person, scene.tenant, deed);
    }
}
