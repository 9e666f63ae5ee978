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
        type("Findings", findings);
        page.getByText("Add an area").click();
        find("Council area", "Hampshire");
        type("People reached", "118");
        type("People eligible", "900");
        type("Settings that deliver it", "12");
        type("Settings approached", "20");
        press("Add what is known today");
        sees("All areas: reach");
        look("gathering");
        press("Evidence is complete");
        sees("The evidence is complete.");
    }

    void verify() {
        take("Verify the level of evidence");
        look("verifying");
        press("Confirm this level");
        sees("The level is verified.");
    }
}
