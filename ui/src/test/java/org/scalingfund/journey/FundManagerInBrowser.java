package org.scalingfund.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.scalingfund.base.Role;
import org.scalingfund.fund.FinancialYear;

/** Priya, who manages the fund at a desk. */
final class FundManagerInBrowser extends PersonInBrowser {
    private String round = "";

    FundManagerInBrowser(Town town) {
        super(town, town.browsers.desktop());
        var email = town.emailOf(town.person("Priya Nair", Role.FUND_MANAGER));
        open("/manage/rounds");
        signIn(email);
    }

    /** From nothing to a fund with a round in draft. */
    void setUpFundAndRound() {
        follow("New round");
        follow("New fund");
        press("Create fund");
        sees("There is a problem");
        type("What is the fund called?", "Accelerating Reform");
        type("What is it for?", "It helps what works in one place to reach people in many.");
        type("Who is accountable for it?", "Siobhan Keane");
        type("Their job title", "Director of Adult Social Care");
        type("How much money does it have in all?", "4000000");
        press("Create fund");
        seesHeading("Accelerating Reform");
        makeFundReady();
        follow("New round of this fund");
        seesHeading("New round");
        choose("Scaling innovation in adult social care");
        type("What is the round called?", "Scaling what works");
        type("Code of the round", "j1");
        press("Begin round");
        seesHeading("J1 Scaling what works");
        round = idInAddress();
    }

    /** What the fund has to say before a round of it can be published. */
    private void makeFundReady() {
        follow("Purpose");
        type("What should be different because of it?", "More people live as they choose, near those they love.");
        press("Save");
        follow("Budget by year");
        press("Add a year");
        choose("Financial year", FinancialYear.of(town.today()).toString());
        type("Amount", "4000000");
        press("Save");
        follow("Grants standard");
        seesHeading("Requirements 1 to 5 of the grants standard");
        comply();
        look("fund-standard");
        press("Save and continue");
        seesHeading("Requirements 6 to 10 of the grants standard");
        comply();
        press("Save");
        seesHeading("Accelerating Reform");
        look("fund");
    }

    private void comply() {
        var requirements = main().getByRole(AriaRole.GROUP);
        // Whoever asks for all of them at once does not wait for those that are still on their way.
        assertThat(requirements).hasCount(5);
        for (var requirement : requirements.all()) {
            requirement.getByRole(AriaRole.RADIO, inside("We comply")).check();
            type(requirement.getByLabel("Where or how, in one sentence"), "In our handbook of grants.");
        }
    }

    /** Two readers for each application, and less money than the template has. */
    void makeItTheirOwn() {
        follow("Criteria and weights");
        follow("Change how applications are scored");
        type("Assessors for each application", "2");
        press("Save");
        sees("2 assessors for each application");
        open("/manage/rounds/" + round);
        follow("Money");
        type("Budget of the round", "500000");
        type("Most that one application can ask for", "400000");
        press("Save");
        seesHeading("J1 Scaling what works");
        look("round-draft");
    }

    void publish() {
        follow("Check and publish");
        press("Publish round");
        sees("Published, not open yet");
    }

    String round() {
        return round;
    }

    /** A rule said no; here a person looks at it and says why. */
    void confirmIneligible(String reasons) {
        take("Confirm that it is not eligible");
        sees("The round is not open to this kind of organisation");
        press("Decide");
        sees("Choose what happens with this application");
        choose("It is not eligible");
        press("Decide");
        sees("Enter the reasons");
        look("eligibility");
        type("Reasons", reasons);
        press("Decide");
        sees("Your decision is kept");
        sees("confirmed on");
    }

    /** Somebody who works for the applicant cannot be chosen, and the page says so. */
    void allocate(String conflicted, String... assessors) {
        take("Allocate assessors");
        seesHeading("Who assesses this application");
        assertThat(page.getByRole(AriaRole.CHECKBOX, named(conflicted))).hasCount(0);
        sees("Cannot be chosen: acts for the organisation that applies.");
        for (var assessor : assessors) {
            tick(assessor);
        }
        look("allocation");
        press("Allocate and invite");
        sees("2 of 2 assessors are allocated");
    }

    void allocateInstead(String declared, String assessor) {
        take("Allocate assessors");
        assertThat(page.getByRole(AriaRole.CHECKBOX, named(declared))).hasCount(0);
        sees("Cannot be chosen: declared a conflict of interest.");
        tick(assessor);
        press("Allocate and invite");
        sees("2 of 2 assessors are allocated");
    }

    /** The scores lie far apart on one criterion: people talk, and one of them writes down what came of it. */
    void reconcile(String total, String reasons) {
        take("Reconcile scores that lie far apart");
        seesHeading("Scores");
        sees("Far apart");
        look("scores");
        press("Record the total");
        sees("Enter a total from 0 to 100 with at most two decimals");
        type("Agreed total", total);
        type("Reasons", reasons);
        press("Record the total");
        sees("The agreed total stands.");
    }

    void closeAssessment() {
        take("Close the assessment");
        seesHeading("Progress of the assessment");
        press("Close assessment");
        sees("The assessment is closed");
    }

    void decide(String application, String amount) {
        take("Decide what to fund");
        seesHeading("Ranking and decisions");
        sees("The budget of £500,000.00 ends here.");
        look("ranking");
        followNaming(application);
        press("Save decision");
        sees("Choose a decision");
        choose("Fund");
        type("Amount", "399999");
        type("Reasons", "First of the ranking, and the assessors agree on its people and its plan.");
        type("Feedback", "Your plan starts from people’s lives. Tell us more about cost as you go.");
        press("Save decision");
        sees("It cannot get more.");
        type("Amount", amount);
        look("decision");
        press("Save decision");
        sees("is saved. Nobody is told until you release the results.");
        seesHeading("Ranking and decisions");
    }

    void release() {
        follow("Release the results");
        look("release");
        press("Release results to everybody");
        sees("The decision is final.");
        sees("The decisions were made final on");
    }

    void signForTheFund() {
        take("Sign the grant agreement for the fund");
        look("award");
        press("Sign the agreement");
        sees("Read the agreement, then tick this box to sign");
        tick("I have read the agreement and sign it for " + town.tenant.name());
        press("Sign the agreement");
        sees("You signed the agreement.");
    }

    void returnReport(String missing) {
        take("Read a progress report");
        press("Return the report");
        sees("Say what is missing, so that the recipient can mend it");
        follow("What sets it moving");
        rateConditions("Neither");
        look("report-review");
        type("What is missing", missing);
        press("Return the report");
        sees("You returned the report.");
    }

    void acceptReport(String outcome) {
        take("Read a progress report");
        press("Accept the report");
        sees(outcome);
    }

    void closeGrant() {
        goTo("Grants");
        look("grants");
        take("Close a grant");
        press("Close the grant");
        sees("The grant is closed.");
    }

    void confirmRecommendation(String reasons) {
        take("Confirm what the stage gate recommends");
        look("recommendation");
        press("Confirm the conclusion");
        sees("Give your reasons, also when you agree with the recommendation");
        type("Reasons", reasons);
        press("Confirm the conclusion");
        sees("Choose what is to follow");
        choose("Hand it over to mainstream funding (as the stage gate recommends)");
        press("Confirm the conclusion");
        sees("The evaluation is concluded and published.");
    }
}
