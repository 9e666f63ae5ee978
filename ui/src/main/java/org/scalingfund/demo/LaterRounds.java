package org.scalingfund.demo;

import java.util.List;
import org.scalingfund.base.Money;
import org.scalingfund.fund.FundId;
import org.springframework.stereotype.Component;

/** The English fund's rounds under way: one in assessment, one open for a few days more, one to come, one a draft. */
@Component
class LaterRounds {
    private static final String TEMPLATE = "adult-social-care";
    private static final Money LEAST = Money.of("90000.00");
    private static final Money MOST = Money.of("400000.00");

    private final Stories stories;

    LaterRounds(Stories stories) {
        this.stories = stories;
    }

    void tell(Fundland land, FundId fund) {
        inAssessment(land, fund);
        open(land, fund);
        var coming = new RoundPlot("A5", new RoundPlot.Days(-3, 12, 68, 110, 150, 200, 930));
        stories.rounds().published(land, fund, coming, design("Scaling what works: fifth round", "2900000.00"));
        stories.questions().aboutComing(land, coming);
        var draft = new RoundPlot("A6", new RoundPlot.Days(20, 40, 96, 138, 180, 230, 960));
        stories.rounds()
                .drafted(
                        land,
                        fund,
                        draft,
                        new RoundStory.Design(
                                TEMPLATE,
                                FundStory.LEARN,
                                "Evaluation top-up awards",
                                Money.of("600000.00"),
                                LEAST,
                                MOST,
                                3),
                        -1);
    }

    private void inAssessment(Fundland land, FundId fund) {
        var round = new RoundPlot("A3", new RoundPlot.Days(-80, -78, -14, 16, 45, 75, 805));
        stories.cast(round);
        stories.rounds().published(land, fund, round, design("Scaling what works: third round", "1000000.00"));
        for (var plot : round.applications) {
            stories.writing().submitted(land, plot, -16, 12, 40);
        }
        var assessment = stories.assessment();
        var first = round.application("A3-01");
        assessment.allocated(land, first, -10, List.of("owen", "bea", "cai"));
        assessment.accepted(land, first, -9, "owen");
        assessment.accepted(land, first, -9, "bea");
        assessment.scored(land, first, -6, "bea");
        assessment.scoredInPart(land, first, -4, "owen", 3);
        var second = round.application("A3-02");
        assessment.allocated(land, second, -10, List.of("owen", "dilys", "priyanka"));
        assessment.accepted(land, second, -8, "dilys");
        assessment.accepted(land, second, -8, "priyanka");
        assessment.scored(land, second, -5, "priyanka");
        var third = round.application("A3-03");
        assessment.allocated(land, third, -11, List.of("bea", "dilys", "hugh"));
        List.of("bea", "dilys", "hugh").forEach(assessor -> {
            assessment.accepted(land, third, -10, assessor);
            assessment.scored(land, third, -7, assessor);
        });
    }

    private void open(Fundland land, FundId fund) {
        var round = new RoundPlot("A4", new RoundPlot.Days(-50, -46, 4, 46, 80, 120, 850));
        stories.cast(round);
        stories.rounds().published(land, fund, round, design("Scaling what works: fourth round", "2000000.00"));
        stories.writing().draft(land, round.application("A4-01"), -8);
        stories.partners()
                .joined(
                        land,
                        round.application("A4-01"),
                        "quayside",
                        "Introduces young people who leave school to families on its streets, and stays in touch.",
                        -5);
        stories.writing().submitted(land, round.application("A4-02"), -2, 14, 10);
        stories.questions().aboutOpen(land, round);
    }

    private static RoundStory.Design design(String title, String budget) {
        return new RoundStory.Design(TEMPLATE, FundStory.SCALE, title, Money.of(budget), LEAST, MOST, 3);
    }
}
