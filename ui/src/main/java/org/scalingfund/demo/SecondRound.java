package org.scalingfund.demo;

import java.util.List;
import java.util.Set;
import org.scalingfund.base.Money;
import org.scalingfund.fund.FundId;
import org.springframework.stereotype.Component;

/** Round A2 of the English fund: decided three weeks ago, its offers on their way into force. */
@Component
class SecondRound {
    private static final RoundPlot.Days DAYS = new RoundPlot.Days(-135, -133, -75, -40, -20, -15, 715);
    private static final Set<String> FUNDED = Set.of("A2-01", "A2-02", "A2-04", "A2-05", "A2-07", "A2-08");
    private static final Set<String> RESERVES = Set.of("A2-03", "A2-09", "A2-10", "A2-13");
    private static final Set<String> ENDED_EARLIER = Set.of("A2-06", "A2-11");
    private static final Set<String> TOLD_APART = Set.of("A2-06", "A2-09", "A2-11");

    private final Stories stories;

    SecondRound(Stories stories) {
        this.stories = stories;
    }

    void tell(Fundland land, FundId fund) {
        var round = new RoundPlot("A2", DAYS);
        for (var application : stories.material().applicationsOf("A2")) {
            var plan = application.key().equals("A2-01") ? Plans.sharedLives(-4) : Plans.usual(DAYS);
            round.applications.add(new ApplicationPlot(application, round, plan));
        }
        stories.rounds()
                .published(
                        land,
                        fund,
                        round,
                        new RoundStory.Design(
                                "adult-social-care",
                                FundStory.SCALE,
                                "Scaling what works: second round",
                                Money.of("4000000.00"),
                                Money.of("90000.00"),
                                Money.of("750000.00"),
                                3));
        write(land, round);
        assess(land, round);
        stories.decisions().decided(land, round, -27, FUNDED, RESERVES, ENDED_EARLIER);
        offer(land, round);
    }

    private void write(Fundland land, RoundPlot round) {
        var day = 0;
        for (var plot : round.applications) {
            if (plot.key().equals("A2-10")) {
                // Two minutes before the deadline, as somebody always is.
                stories.writing().submitted(land, plot, DAYS.closes(), 16, 58);
            } else {
                stories.writing().submitted(land, plot, DAYS.closes() - 1 - day++ % 6, 10 + day % 6, 5 * day % 60);
            }
        }
    }

    private void assess(Fundland land, RoundPlot round) {
        var assessment = stories.assessment();
        round.applications.stream()
                .filter(plot -> !TOLD_APART.contains(plot.key()))
                .forEach(plot -> assessment.assessed(land, plot));
        assessment.conditionsRated(land, round.application("A2-01"), DAYS.closes() + 6, "owen");
        assessment.refused(land, round.application("A2-02"), DAYS.closes() + 3, "sunita");
        assessment.moderated(
                land,
                round.application("A2-03"),
                DAYS.closes() + 24,
                "75.5",
                "Both assessors were heard. One had read the conditions as those of the neighbourhoods and not of the"
                        + " team; with that cleared up, they agree on strong.");
        assessment.ineligible(
                land,
                round.application("A2-06"),
                DAYS.closes() + 2,
                "The work begins a month before the first day for which this round pays. You told us on the telephone"
                        + " that it cannot begin later, since the hospital's winter plan has begun.");
        lateConflict(land, round.application("A2-09"));
        withdrawn(land, round.application("A2-11"));
    }

    /** Scored, then an interest is declared: the scores are void, and somebody else is asked. */
    private void lateConflict(Fundland land, ApplicationPlot plot) {
        var assessment = stories.assessment();
        var closes = DAYS.closes();
        assessment.allocated(land, plot, closes + 3, List.of("owen", "cai", "sunita"));
        List.of("owen", "cai", "sunita").forEach(assessor -> assessment.accepted(land, plot, closes + 5, assessor));
        assessment.scored(land, plot, closes + 9, "sunita");
        assessment.scored(land, plot, closes + 11, "owen");
        assessment.conflictDeclared(
                land, plot, closes + 13, "sunita", "My brother has taken a post with one of the enterprises.");
        assessment.allocated(land, plot, closes + 14, List.of("bea"));
        assessment.accepted(land, plot, closes + 15, "bea");
        assessment.scored(land, plot, closes + 19, "cai");
        assessment.scored(land, plot, closes + 22, "bea");
    }

    private void withdrawn(Fundland land, ApplicationPlot plot) {
        stories.assessment().allocated(land, plot, DAYS.closes() + 3, plot.material.assessors());
        stories.assessment().accepted(land, plot, DAYS.closes() + 4, "bea");
        stories.assessment().withdrawn(land, plot, DAYS.closes() + 12);
    }

    private void offer(Fundland land, RoundPlot round) {
        var grants = stories.grants();
        var cast = land.cast();
        var signatory = cast.person("signatory");
        var first = round.application("A2-01");
        grants.inForce(land, first, -14, signatory);
        grants.reported(land, first, 1, -6, "11480.00");
        grants.acceptedReport(land, first, 1, -2);
        grants.accepted(land, round.application("A2-02"), -19);
        grants.accepted(land, round.application("A2-04"), -18);
        grants.signedByRecipient(land, round.application("A2-04"), -15, cast.lead("rural"));
        grants.inForce(land, round.application("A2-07"), -12, cast.lead("opendoor"));
    }
}
