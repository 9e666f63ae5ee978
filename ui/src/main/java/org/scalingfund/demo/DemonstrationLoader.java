package org.scalingfund.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Opens both funders' spaces, brings their people in and plays what happened there until today. */
@Component
class DemonstrationLoader {
    static final String PASSWORD = "scaling-fund-demo";
    static final String ENGLISH_SPACE = "nncf";
    static final String SCOTTISH_SPACE = "wfgf";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SPACES_OPEN = -660;

    private final Casting casting;
    private final Performance performance;
    private final Stories stories;
    private final FirstRound first;
    private final SecondRound second;
    private final LaterRounds later;
    private final ScottishRounds scottish;
    private final InstantSource clock;

    DemonstrationLoader(
            Casting casting,
            Performance performance,
            Stories stories,
            FirstRound first,
            SecondRound second,
            LaterRounds later,
            ScottishRounds scottish,
            InstantSource clock) {
        this.casting = casting;
        this.performance = performance;
        this.stories = stories;
        this.first = first;
        this.second = second;
        this.later = later;
        this.scottish = scottish;
        this.clock = clock;
    }

    void load() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var script = new Script();
        var cast = new Cast();
        var english = new Fundland(english(), script, cast, today, "manager", "finance");
        var scottishLand = new Fundland(scottish(), script, cast, today, "manager.scotland", "finance.scotland");
        casting.people(cast, english.at(SPACES_OPEN, 8, 0));
        casting.space(english, "admin", SPACES_OPEN, Material.Person::nncf);
        casting.space(scottishLand, "admin.scotland", SPACES_OPEN, Material.Person::wfgf);
        casting.organisations(english, SPACES_OPEN);
        stories.profiles().tell(english, SPACES_OPEN + 2);
        var care = stories.funds().care(english, SPACES_OPEN + 5);
        first.tell(english, care);
        second.tell(english, care);
        later.tell(english, care);
        scottish.tell(scottishLand, stories.funds().families(scottishLand, SPACES_OPEN + 5));
        performance.play(script);
    }

    private static Tenant english() {
        return new Tenant(
                TenantId.random(),
                ENGLISH_SPACE,
                "Nation and Neighbourhood Care Fund",
                "teal",
                LONDON,
                "360G-nncfdemo");
    }

    private static Tenant scottish() {
        return new Tenant(
                TenantId.random(),
                SCOTTISH_SPACE,
                "Whole Family Growth Fund Scotland",
                "plum",
                LONDON,
                "360G-wfgfdemo");
    }
}
