package org.scalingfund.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.scalingfund.application.ApplicationId;
import org.scalingfund.application.Applications;
import org.scalingfund.application.EligibilityReviews;
import org.scalingfund.application.ReviewResult;
import org.scalingfund.application.WithdrawResult;
import org.scalingfund.assessment.AllocateResult;
import org.scalingfund.assessment.Allocations;
import org.scalingfund.assessment.AnswerResult;
import org.scalingfund.assessment.AssessmentId;
import org.scalingfund.assessment.Assessments;
import org.scalingfund.assessment.ModerateResult;
import org.scalingfund.assessment.Moderations;
import org.scalingfund.assessment.SaveResult;
import org.scalingfund.assessment.Sheet;
import org.scalingfund.assessment.SubmitAssessmentResult;
import org.scalingfund.evaluation.ConditionRating;
import org.springframework.stereotype.Component;

/** How applications are checked, allocated, scored and reconciled. */
@Component
class AssessmentStory {
    private final Material material;
    private final Marks marks;
    private final EligibilityReviews eligibility;
    private final Applications applications;
    private final Allocations allocations;
    private final Assessments assessments;
    private final Moderations moderations;
    private final PlanStory plans;

    AssessmentStory(
            Material material,
            Marks marks,
            EligibilityReviews eligibility,
            Applications applications,
            Allocations allocations,
            Assessments assessments,
            Moderations moderations,
            PlanStory plans) {
        this.material = material;
        this.marks = marks;
        this.eligibility = eligibility;
        this.applications = applications;
        this.allocations = allocations;
        this.assessments = assessments;
        this.moderations = moderations;
        this.plans = plans;
    }

    /** All of its assessors accept and score within three weeks of the deadline. */
    void assessed(Fundland land, ApplicationPlot plot) {
        var closes = plot.round.days.closes();
        allocated(land, plot, closes + 3, plot.material.assessors());
        var place = 0;
        for (var assessor : plot.material.assessors()) {
            accepted(land, plot, closes + 4 + place, assessor);
            scored(land, plot, closes + 9 + 4 * place, assessor);
            place++;
        }
    }

    void ineligible(Fundland land, ApplicationPlot plot, int day, String reasons) {
        land.manager(
                day, 15, () -> Expect.that(ReviewResult.Reviewed.class, eligibility.review(plot.id(), true, reasons)));
    }

    void withdrawn(Fundland land, ApplicationPlot plot, int day) {
        land.scene(
                day,
                16,
                0,
                land.cast().lead(plot.material.organisation()),
                () -> Expect.that(WithdrawResult.Withdrawn.class, applications.withdraw(plot.id())));
    }

    void allocated(Fundland land, ApplicationPlot plot, int day, List<String> assessors) {
        land.manager(day, 11, () -> Expect.that(AllocateResult.Allocated.class, allocate(land, plot, assessors)));
    }

    /** The product refuses somebody who acts for the applicant. */
    void refused(Fundland land, ApplicationPlot plot, int day, String assessor) {
        land.manager(
                day, 10, () -> Expect.that(AllocateResult.Conflicted.class, allocate(land, plot, List.of(assessor))));
    }

    void accepted(Fundland land, ApplicationPlot plot, int day, String assessor) {
        land.scene(
                day,
                10,
                15,
                land.cast().person(assessor),
                () -> Expect.that(AnswerResult.Done.class, assessments.accept(own(plot.id()))));
    }

    void scored(Fundland land, ApplicationPlot plot, int day, String assessor) {
        land.scene(day, 14, 20, land.cast().person(assessor), () -> {
            var id = own(plot.id());
            var sheet = assessments.sheet(id).orElseThrow();
            score(id, sheet, plot, assessor, Integer.MAX_VALUE);
            var mean = marks.mean(plot, assessor, sheet.scale());
            saved(assessments.saveOverall(
                    id,
                    requireNonNull(material.remarks().overall().get(Marks.band(mean))),
                    true,
                    mean > Marks.WORTH_FUNDING));
            Expect.that(SubmitAssessmentResult.Submitted.class, assessments.submit(id));
        });
    }

    /** Begun and not finished: the assessor will be back. */
    void scoredInPart(Fundland land, ApplicationPlot plot, int day, String assessor, int criteria) {
        land.scene(day, 18, 40, land.cast().person(assessor), () -> {
            var id = own(plot.id());
            score(id, assessments.sheet(id).orElseThrow(), plot, assessor, criteria);
        });
    }

    /** The assessor's own view of the conditions, a little more careful than the applicant's. */
    void conditionsRated(Fundland land, ApplicationPlot plot, int day, String assessor) {
        land.scene(day, 13, 30, land.cast().person(assessor), () -> {
            plans.rateAsReviewer(plot, ConditionRating.AT_APPLICATION, 0);
        });
    }

    void conflictDeclared(Fundland land, ApplicationPlot plot, int day, String assessor, String reasons) {
        land.scene(
                day,
                9,
                45,
                land.cast().person(assessor),
                () -> Expect.that(AnswerResult.Done.class, assessments.declareConflict(own(plot.id()), reasons)));
    }

    void moderated(Fundland land, ApplicationPlot plot, int day, String total, String reasons) {
        land.manager(
                day,
                12,
                () -> Expect.that(
                        ModerateResult.Moderated.class,
                        moderations.moderate(plot.id(), new BigDecimal(total), reasons)));
    }

    private AllocateResult allocate(Fundland land, ApplicationPlot plot, List<String> assessors) {
        return allocations.allocate(
                plot.id(), assessors.stream().map(land.cast()::person).toList(), land.due(plot.round.days.assessBy()));
    }

    private void score(AssessmentId id, Sheet sheet, ApplicationPlot plot, String assessor, int most) {
        for (var place = 0; place < Math.min(most, sheet.criteria().size()); place++) {
            var line = sheet.criteria().get(place);
            var points = marks.points(plot, assessor, place, sheet.scale());
            var remark = marks.remark(plot, assessor, place, sheet.scale());
            saved(assessments.saveScore(id, line.criterion(), points, remark, line.savedAt()));
        }
    }

    private static void saved(SaveResult result) {
        Expect.that(SaveResult.Saved.class, result);
    }

    private AssessmentId own(ApplicationId application) {
        return assessments.of(application).orElseThrow();
    }
}
