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

/** The Scottish fund: a round in delivery, with an evaluation run again and an innovation stopped, and one open. */
@Component
class ScottishRounds {
    private static final RoundPlot.Days DAYS = new RoundPlot.Days(-480, -478, -420, -385, -360, -340, 750);
    private static final int IN_FORCE = -346;

    private final Stories stories;

    ScottishRounds(Stories stories) {
        this.stories = stories;
    }

    void tell(Fundland land, FundId fund) {
        delivered(land, fund);
        var open = new RoundPlot("B2", new RoundPlot.Days(-30, -28, 9, 45, 85, 120, 1200));
        stories.cast(open);
        stories.rounds()
                .published(
                        land,
                        fund,
                        open,
                        design("Growing whole-family support: second round")
                                .certified("The figures add up, we can carry this project, and I did not write it."));
        stories.writing().sentForCertification(land, open.application("B2-01"), -7, "signatory");
        stories.questions().aboutScottish(land, open);
    }

    private void delivered(Fundland land, FundId fund) {
        var round = new RoundPlot("B1", DAYS);
        var plans = List.of(
                Plans.four(-250, -90, 60, 400),
                Plans.four(-240, -60, 90, 420),
                Plans.four(-230, -50, 120, 450),
                Plans.four(-260, -200, -130, -80),
                Plans.usual(DAYS),
                Plans.four(-240, -40, 100, 300));
        var materials = stories.material().applicationsOf("B1");
        for (var i = 0; i < materials.size(); i++) {
            round.applications.add(new ApplicationPlot(materials.get(i), round, plans.get(i)));
        }
        stories.rounds().published(land, fund, round, design("Growing whole-family support: first round"));
        for (var plot : round.applications) {
            stories.writing().submitted(land, plot, DAYS.closes() - 3, 15, 25);
            stories.assessment().assessed(land, plot);
        }
        stories.assessment().conditionsRated(land, round.application("B1-04"), DAYS.closes() + 6, "tam");
        var funded = Set.of("B1-01", "B1-02", "B1-03", "B1-04", "B1-06");
        stories.decisions().decided(land, round, -368, funded, Set.of(), Set.of());
        round.applications.stream()
                .filter(plot -> funded.contains(plot.key()))
                .forEach(plot -> stories.grants()
                        .inForce(land, plot, IN_FORCE, land.cast().lead(plot.material.organisation())));
        running(land, round);
        evaluatedTwice(land, round.application("B1-04"));
        stopped(land, round.application("B1-06"));
    }

    private void running(Fundland land, RoundPlot round) {
        var grants = stories.grants();
        grants.reached(land, round.application("B1-01"), 1, "98000.00");
        grants.reached(land, round.application("B1-01"), 2, "201500.00");
        grants.reached(land, round.application("B1-02"), 1, "51000.00");
        grants.reached(land, round.application("B1-02"), 2, "109400.00");
        grants.reached(land, round.application("B1-03"), 1, "70200.00");
        // Accepted; the payment waits for the finance officer.
        grants.reported(land, round.application("B1-03"), 2, -12, "151000.00");
        grants.acceptedReport(land, round.application("B1-03"), 2, -3);
    }

    private void evaluatedTwice(Fundland land, ApplicationPlot plot) {
        var grants = stories.grants();
        grants.reached(land, plot, 1, "150000.00");
        grants.reached(land, plot, 2, "290000.00");
        grants.reached(land, plot, 3, "455000.00");
        grants.reached(land, plot, 4, "610000.00");
        grants.closed(land, plot, -70);
        var evaluations = stories.evaluations();
        evaluations.spread(land, plot, -66, new AreaSpread("S12000042", "", land.day(-68), 455, 1900, 8, 8));
        evaluations.published(
                land,
                plot,
                -68,
                new EvaluationStory.Ending(
                        new Found(
                                InnovationStage.GROWING,
                                2,
                                true,
                                false,
                                "Families with a named worker had a third fewer emergency visits than before, and than families"
                                        + " in two neighbouring areas."),
                        4,
                        "Visits were counted in the hospital's records; dates of joining up came from the services.",
                        Recommendation.MAINSTREAM,
                        "The council has the posts in its budget, and the findings are clear."));
        evaluations.published(
                land,
                plot,
                -38,
                new EvaluationStory.Ending(
                        new Found(
                                InnovationStage.GROWING,
                                2,
                                true,
                                false,
                                "Two services had joined up half a year earlier than they told us. Run again with the right dates,"
                                        + " the fall in emergency visits is a quarter and not a third, and less certain."),
                        3,
                        "The dates were checked in minutes of meetings. The interval now reaches nearly to no effect.",
                        Recommendation.EXTEND_PILOT,
                        "Less than we published first, so another year with a comparison is right before all clusters follow."));
    }

    /** A good stop: what was learnt is worth more than the money that comes back. */
    private void stopped(Fundland land, ApplicationPlot plot) {
        stories.grants().reached(land, plot, 1, "31900.00");
        stories.grants()
                .terminated(
                        land,
                        plot,
                        -105,
                        new Termination(
                                "The partners' lawyers would not agree to a shared record within the time of the grant."
                                        + " Families and partners decided together to stop, and have written down why.",
                                Money.of("34800.00"),
                                Money.of("0.00")));
        stories.evaluations()
                .published(
                        land,
                        plot,
                        -98,
                        new EvaluationStory.Ending(
                                new Found(
                                        InnovationStage.DESIGNING,
                                        0,
                                        false,
                                        false,
                                        "On paper it worked for five of six families. It failed at a fear of data protection law"
                                                + " that nobody with authority was willing to take away."),
                                2,
                                "The families' own records were read with their leave.",
                                Recommendation.STOP,
                                "Stopped early and well. The page on consent that came out of it is used by three partnerships."));
    }

    private static RoundStory.Design design(String title) {
        return new RoundStory.Design(
                "childrens-services",
                "",
                title,
                Money.of("3000000.00"),
                Money.of("100000.00"),
                Money.of("650000.00"),
                2);
    }
}
