package org.scalingfund.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import org.scalingfund.fund.CreateRoundResult;
import org.scalingfund.fund.FundId;
import org.scalingfund.fund.Funds;
import org.scalingfund.fund.NewRound;
import org.scalingfund.fund.PublishResult;
import org.scalingfund.fund.RoundAudience;
import org.scalingfund.fund.RoundDates;
import org.scalingfund.fund.RoundMoney;
import org.scalingfund.fund.RoundSetUp;
import org.scalingfund.fund.RoundSource;
import org.scalingfund.fund.RoundSteering;
import org.scalingfund.fund.Rounds;
import org.scalingfund.fund.Scoring;
import org.scalingfund.fund.SetUpResult;
import org.scalingfund.fund.Strand;
import org.scalingfund.organisation.OrganisationKind;
import org.springframework.stereotype.Component;

/** How a fund manager sets a round up and publishes it. */
@Component
class RoundStory {
    private final Funds funds;
    private final Rounds rounds;
    private final RoundSetUp setUp;
    private final RoundSteering steering;

    RoundStory(Funds funds, Rounds rounds, RoundSetUp setUp, RoundSteering steering) {
        this.funds = funds;
        this.rounds = rounds;
        this.setUp = setUp;
        this.steering = steering;
    }

    /**
     * What makes a round different from its template; {@code strand} is its code, empty for none.
     *
     * @param certification what a second officer certifies; null for nobody
     */
    record Design(
            String template,
            String strand,
            String title,
            Money budget,
            Money least,
            Money most,
            int assessors,
            @Nullable String certification) {
        /** With nobody who certifies. */
        Design(String template, String strand, String title, Money budget, Money least, Money most, int assessors) {
            this(template, strand, title, budget, least, most, assessors, null);
        }

        Design certified(String words) {
            return new Design(template, strand, title, budget, least, most, assessors, words);
        }
    }

    /** Set up the day before, published when its day comes. */
    void published(Fundland land, FundId fund, RoundPlot plot, Design design) {
        drafted(land, fund, plot, design, plot.days.publish() - 1);
        land.manager(
                plot.days.publish(), 9, () -> Expect.that(PublishResult.Published.class, steering.publish(plot.id())));
    }

    void drafted(Fundland land, FundId fund, RoundPlot plot, Design design, int day) {
        land.manager(day, 14, () -> {
            var created = Expect.that(
                    CreateRoundResult.Created.class,
                    rounds.create(new NewRound(
                            fund,
                            new RoundSource.Template(design.template()),
                            plot.code,
                            design.title(),
                            strand(fund, design.strand()))));
            plot.known(created.round());
            adapt(land, plot, design);
        });
    }

    private @Nullable Strand strand(FundId fund, String code) {
        return funds.find(fund).orElseThrow().strands().stream()
                .filter(strand -> strand.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private void adapt(Fundland land, RoundPlot plot, Design design) {
        var id = plot.id();
        var days = plot.days;
        var round = rounds.find(id).orElseThrow();
        done(setUp.changeDates(
                id,
                round.dates(),
                new RoundDates(
                        land.at(days.opens(), 9, 0),
                        land.due(days.closes()),
                        land.due(days.assessBy()),
                        land.due(days.decideBy()),
                        land.day(days.workFrom()),
                        land.day(days.workUntil()))));
        done(setUp.changeMoney(id, round.money(), new RoundMoney(design.budget(), design.least(), design.most())));
        done(setUp.changeScoring(
                id,
                round.scoring(),
                new Scoring(
                        design.assessors(),
                        round.scoring().scale(),
                        round.scoring().threshold())));
        // Companies are welcome too, so that the panel and not a rule has to say no to one.
        done(setUp.changeAudience(
                id,
                round.audience(),
                new RoundAudience(
                        Set.of(OrganisationKind.values()), round.audience().nations(), design.certification())));
    }

    private static void done(SetUpResult result) {
        Expect.that(SetUpResult.Done.class, result);
    }
}
