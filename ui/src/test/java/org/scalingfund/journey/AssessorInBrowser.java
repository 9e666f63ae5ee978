package org.scalingfund.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.scalingfund.base.Role;
import org.scalingfund.browser.Browsers;

/** Somebody who reads an application, scores it and says why. */
final class AssessorInBrowser extends PersonInBrowser {
    private static final String COMMENT =
            "Clear and honest, with local numbers, and the people concerned shaped it from the start.";

    private final String name;
    private final String email;

    AssessorInBrowser(Town town, String name, Page page) {
        super(town, page);
        this.name = name;
        email = town.emailOf(town.person(name, Role.ASSESSOR));
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    void comesIn() {
        open("");
        signIn(email);
    }

    void declareConflict(String reasons) {
        take("Accept or decline an assessment");
        press("Send answer");
        sees("Choose your answer");
        choose("I have a conflict of interest");
        press("Send answer");
        sees("Tell us why in a few words");
        type("Tell us why", reasons);
        look("conflict");
        press("Send answer");
        sees("You declared a conflict of interest.");
        hasNothingToDo();
    }

    void accept() {
        take("Accept or decline an assessment");
        choose("I have no conflict of interest and will assess this application");
        press("Send answer");
        sees("You can read and score the application now.");
    }

    void rateConditionsBeside(String rating) {
        take("Score an application");
        follow("What sets it moving");
        rateConditions(rating);
        seesHeading("Shared Lives in three counties");
    }

    /** Every criterion with points and a comment; {@code first} on the first of them. */
    void score(int first, int others) {
        take("Score an application");
        press("Submit assessment");
        sees("There is a problem");
        var criteria = page.locator(".criterion-score");
        for (var place = 0; place < criteria.count(); place++) {
            var criterion = criteria.nth(place);
            criterion
                    .getByRole(AriaRole.RADIO, inside(Integer.toString(place == 0 ? first : others)))
                    .check();
            criterion.locator("textarea").fill(COMMENT);
            criterion.locator("textarea").blur();
        }
        // What was wrong beside the fields goes as they are filled, and everything below it moves up.
        Browsers.settled(page);
        page.getByRole(AriaRole.RADIOGROUP, named("Is the application in scope for this round?"))
                .getByRole(AriaRole.RADIO, inside("Yes"))
                .check();
        page.getByRole(AriaRole.RADIOGROUP, named("Is it worth funding?"))
                .getByRole(AriaRole.RADIO, inside("Yes"))
                .check();
        type("Anything else the panel should know", "A team that listens.");
        look("score-sheet");
        press("Submit assessment");
        sees("Submitted. Your scores come to");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Submit assessment"))).hasCount(0);
        hasNothingToDo();
    }
}
