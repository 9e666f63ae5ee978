package org.scalingfund.demo;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Money;
import org.scalingfund.evaluation.AreaSpread;
import org.scalingfund.evaluation.EvaluationSheet.Found;
import org.scalingfund.evaluation.InnovationStage;
import org.scalingfund.evaluation.Recommendation;
import org.scalingfund.fund.FundId;
import org.scalingfund.milestone.Termination;
import org.springframework.stereotype.Component;

/** Round A1 of the English fund, in delivery: one grant closed and evaluated twice, one report late, one insolvency. */
@Component
class FirstRound {
    private static final RoundPlot.Days DAYS = new RoundPlot.Days(-640, -636, -580, -545, -525, -500, 250);
    private static final int IN_FORCE = -508;

    private final Stories stories;

    FirstRound(Stories stories) {
        this.stories = stories;
    }

    void tell(Fundland land, FundId fund) {
        var round = new RoundPlot("A1", DAYS);
        var plans = List.of(
                Plans.four(-400, -290, -170, -125),
                Plans.four(-380, -200, -28, 120),
                Plans.four(-390, -230, 20, 150),
                Plans.four(-350, -150, -6, 200),
                Plans.four(-330, -140, -14, 180));
        var materials = stories.material().applicationsOf("A1");
        for (var i = 0; i < materials.size(); i++) {
            round.applications.add(new ApplicationPlot(materials.get(i), round, plans.get(i)));
        }
        stories.rounds()
                .published(
                        land,
                        fund,
                        round,
                        new RoundStory.Design(
                                "adult-social-care",
                                FundStory.SCALE,
                                "Scaling what works: first round",
                                Money.of("1500000.00"),
                                Money.of("90000.00"),
                                Money.of("400000.00"),
                                2));
        for (var plot : round.applications) {
            stories.writing().submitted(land, plot, DAYS.closes() - 2, 16, 5);
            stories.assessment().assessed(land, plot);
        }
        stories.assessment().conditionsRated(land, round.application("A1-01"), DAYS.closes() + 6, "owen");
        var all = Set.of("A1-01", "A1-02", "A1-03", "A1-04", "A1-05");
        stories.decisions().decided(land, round, -535, all, Set.of(), Set.of());
        for (var plot : round.applications) {
            stories.grants().inForce(land, plot, IN_FORCE, land.cast().lead(plot.material.organisation()));
        }
        closedAndEvaluated(land, round.application("A1-01"));
        late(land, round.application("A1-02"));
        insolvent(land, round.application("A1-03"));
        waitingForReview(land, round.application("A1-04"));
        returned(land, round.application("A1-05"));
    }

    private void closedAndEvaluated(Fundland land, ApplicationPlot plot) {
        var grants = stories.grants();
        grants.reached(land, plot, 1, "61200.00");
        grants.reached(land, plot, 2, "158400.00");
        grants.reached(land, plot, 3, "271900.00");
        grants.reached(land, plot, 4, "340000.00");
        grants.closed(land, plot, -112);
        var evaluations = stories.evaluations();
        evaluations.spread(land, plot, -90, new AreaSpread("E08000010", "", land.day(-92), 96, 410, 5, 9));
        evaluations.spread(land, plot, -90, new AreaSpread("E08000003", "", land.day(-92), 71, 690, 3, 8));
        evaluations.published(
                land,
                plot,
                -95,
                new EvaluationStory.Ending(
                        new Found(
                                InnovationStage.GROWING,
                                2,
                                true,
                                false,
                                "People left hospital nineteen days earlier than a matched group. Both hospitals count the same"
                                        + " days, but one of them had sent its dates of discharge a month late."),
                        4,
                        "The records of both hospitals and the matched group were seen; the calculation was repeated.",
                        Recommendation.MAINSTREAM,
                        "The hospital and the council share the cost from now on; evidence and money agree."));
        evaluations.spread(land, plot, -38, new AreaSpread("E08000010", "", land.day(-40), 104, 410, 6, 9));
        evaluations.published(
                land,
                plot,
                -42,
                new EvaluationStory.Ending(
                        new Found(
                                InnovationStage.GROWING,
                                3,
                                true,
                                false,
                                "Run again with corrected dates of discharge. The gain is sixteen days and not nineteen; all other"
                                        + " findings stand. A third borough has begun with the handbook."),
                        4,
                        "Corrected dates were compared with the wards' own books, forty cases by hand.",
                        Recommendation.MAINSTREAM,
                        "Smaller than first published and still clear. The earlier report stays readable beside this one."));
    }

    /** The third report is twenty-eight days late today. */
    private void late(Fundland land, ApplicationPlot plot) {
        stories.grants().reached(land, plot, 1, "58100.00");
        stories.grants().reached(land, plot, 2, "132700.00");
    }

    private void insolvent(Fundland land, ApplicationPlot plot) {
        stories.grants().reached(land, plot, 1, "64250.00");
        stories.grants().reached(land, plot, 2, "125550.25");
        stories.grants()
                .terminated(
                        land,
                        plot,
                        -60,
                        new Termination(
                                "The company has told us that it cannot pay its debts; an administrator was appointed."
                                        + " The council takes over the tenants' nights from Monday.",
                                Money.of("121350.25"),
                                Money.of("4200.00")));
    }

    private void waitingForReview(Fundland land, ApplicationPlot plot) {
        stories.grants().reached(land, plot, 1, "40100.00");
        stories.grants().reached(land, plot, 2, "88300.00");
        stories.grants().reported(land, plot, 3, -5, "139900.00");
    }

    private void returned(Fundland land, ApplicationPlot plot) {
        stories.grants().reached(land, plot, 1, "55000.00");
        stories.grants().reached(land, plot, 2, "118000.00");
        stories.grants().reported(land, plot, 3, -15, "171000.00");
        stories.grants()
                .returnedReport(
                        land,
                        plot,
                        3,
                        -8,
                        "Thank you. Please say how many young people began in Bradford, and what became of the mentor's"
                                + " post that was empty in spring.");
        stories.evaluations()
                .underWay(
                        land,
                        plot,
                        -11,
                        new Found(
                                InnovationStage.INTEGRATING,
                                1,
                                false,
                                false,
                                "Two schools were visited. Mentors and young people were heard apart from each other."));
    }
}
