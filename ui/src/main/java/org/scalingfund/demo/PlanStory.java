package org.scalingfund.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scalingfund.application.BudgetCategory;
import org.scalingfund.application.BudgetLine;
import org.scalingfund.application.BudgetLineId;
import org.scalingfund.application.Budgets;
import org.scalingfund.application.DeliveryPlans;
import org.scalingfund.application.PlannedMilestone;
import org.scalingfund.application.PlannedMilestoneId;
import org.scalingfund.application.RowResult;
import org.scalingfund.base.Money;
import org.scalingfund.evaluation.ConditionRating;
import org.scalingfund.evaluation.Conditions;
import org.scalingfund.evaluation.Evidence;
import org.scalingfund.evaluation.Rater;
import org.springframework.stereotype.Component;

/** What an application says besides its answers: budget, milestones, conditions and evidence. */
@Component
class PlanStory {
    private record Post(BudgetCategory category, String description, String share) {}

    private static final List<Post> BUDGET = List.of(
            new Post(BudgetCategory.STAFF, "A manager and two workers who support the {staff}, with on-costs", "46"),
            new Post(BudgetCategory.STAFF, "Recruitment and approval of {staff}", "17.5"),
            new Post(
                    BudgetCategory.TRAINING, "Six days of training, two of them led by people who draw on care", "6.5"),
            new Post(BudgetCategory.TRAVEL, "Travel between the places, by bus where there is one", "4"),
            new Post(BudgetCategory.EQUIPMENT, "Telephones, a shared system and meeting places", "5"),
            new Post(BudgetCategory.EVALUATION, "Evaluation by {evaluator}", "11"),
            new Post(BudgetCategory.ACCESS, "Interpreters, easy read and support to take part", "2"),
            new Post(BudgetCategory.OVERHEADS, "A fair share of the office, accounts and insurance", "8"));

    private final Material material;
    private final Budgets budgets;
    private final DeliveryPlans plans;
    private final Conditions conditions;
    private final Evidence evidence;

    PlanStory(Material material, Budgets budgets, DeliveryPlans plans, Conditions conditions, Evidence evidence) {
        this.material = material;
        this.budgets = budgets;
        this.plans = plans;
        this.conditions = conditions;
        this.evidence = evidence;
    }

    void write(Fundland land, ApplicationPlot plot) {
        budget(plot);
        plot.plan.forEach(step -> kept(plans.add(
                plot.id(),
                new PlannedMilestone(
                        PlannedMilestoneId.random(),
                        material.filled(step.title(), plot.material),
                        land.day(step.day()),
                        BigDecimal.valueOf(step.share())))));
        rate(plot, ConditionRating.AT_APPLICATION, 0);
        Expect.yes(
                evidence.claim(
                        plot.id(),
                        EvidenceLevels.facts(plot.material.evidence()),
                        material.filled("{found} The report is by {evaluator}.", plot.material)),
                "claim evidence for " + plot.key());
    }

    /** The applicant's own side rates every condition; {@code better} says by how much the low ones have risen since. */
    void rate(ApplicationPlot plot, String occasion, int better) {
        rate(plot, occasion, Rater.SELF, better, (rating, i) -> new Said(rating, words(rating, i)));
    }

    /** Who reads a report sees every third condition less brightly than those who write it. */
    void rateAsReviewer(ApplicationPlot plot, String occasion, int better) {
        rate(plot, occasion, Rater.ASSESSOR, better, this::lessBrightly);
    }

    /** What is said of a condition, given how the applicant sees it and its place in the list. */
    private interface View {
        Said of(int rating, int place);
    }

    private record Said(int rating, String narrative) {}

    private Said lessBrightly(int rating, int place) {
        return place % 3 == 0
                ? new Said(
                        Math.max(rating - 1, ConditionRating.STRONG_BARRIER),
                        material.remarks().conditions().assessor())
                : new Said(rating, "");
    }

    private void rate(ApplicationPlot plot, String occasion, Rater rater, int better, View view) {
        var own = plot.material.conditions();
        var parameters = conditions.parameters();
        var ratings = new ArrayList<Conditions.Rated>();
        for (var i = 0; i < parameters.size(); i++) {
            var said = view.of(own.get(i) < 1 ? own.get(i) + better : own.get(i), i);
            ratings.add(new Conditions.Rated(parameters.get(i).code(), said.rating(), said.narrative()));
        }
        Expect.yes(conditions.rate(plot.id(), occasion, rater, ratings), "rate the conditions of " + plot.key());
    }

    private void budget(ApplicationPlot plot) {
        var amounts = Money.of(plot.material.amount())
                .divide(BUDGET.stream()
                        .map(post -> new BigDecimal(post.share()))
                        .toList());
        for (var i = 0; i < BUDGET.size(); i++) {
            var post = BUDGET.get(i);
            kept(budgets.add(
                    plot.id(),
                    new BudgetLine(
                            BudgetLineId.random(),
                            post.category(),
                            material.filled(post.description(), plot.material),
                            amounts.get(i))));
        }
    }

    private String words(int rating, int variant) {
        var words = material.remarks().conditions();
        var fitting = rating > 0 ? words.enabler() : rating == 0 ? words.neutral() : words.barrier();
        return fitting.get(variant % fitting.size());
    }

    private static void kept(RowResult result) {
        Expect.that(RowResult.Kept.class, result);
    }
}
