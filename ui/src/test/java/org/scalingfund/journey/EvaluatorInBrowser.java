package org.scalingfund.journey;

import org.scalingfund.base.Role;

/** Elin, who asks whether it worked, how sure we are, and how far it has spread. */
final class EvaluatorInBrowser extends PersonInBrowser {

    EvaluatorInBrowser(Town town) {
        super(town, town.browsers.desktop());
        var email = town.emailOf(town.person("Elin Vaughan", Role.EVALUATOR));
        open("/manage/grants");
        signIn(email);
    }

    void begin(String project) {
        goTo("Grants");
        followNaming(project);
        follow("Start an evaluation");
        press("Start an evaluation");
        sees("The evaluation has begun.");
    }

    void gather(String findings) {
        take("Gather evidence for an evaluation");
        choose("Growing: it reaches more people and more places");
        type("Other organisations that run it", "3");
        tick("Somebody has promised to pay for it after the grant");
        press("The evidence is complete");
        sees("Say what was found before you hand it on");
        type("Findings", findings);
        addArea("Hampshire", 118, 900, 12, 20);
        look("gathering");
        follow("What sets it moving");
        rateConditions("Helps");
        press("The evidence is complete");
        sees("The next step is to verify its level.");
    }

    private void addArea(String area, int reached, int eligible, int delivering, int approached) {
        press("Add an area");
        find("Council area", area);
        type("People reached", Integer.toString(reached));
        type("People eligible", Integer.toString(eligible));
        type("Settings that deliver it", Integer.toString(delivering));
        type("Settings approached", Integer.toString(approached));
        press("Add what is known today");
        sees("All areas: reach");
    }

    void verify() {
        take("Verify the level of evidence");
        look("verifying");
        press("Confirm this level");
        sees("The level is verified.");
    }
}
