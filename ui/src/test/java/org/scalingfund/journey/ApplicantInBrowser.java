package org.scalingfund.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;

/** Somebody who applies for their organisation, and later delivers what was promised. */
final class ApplicantInBrowser extends PersonInBrowser {
    private static final String ANSWER =
            "People with a learning disability told us what a good week is, and we listened to every one of them.";

    private final String email;
    private final Set<String> files = new LinkedHashSet<>();
    private String application = "";

    ApplicantInBrowser(Town town, String name, Page page) {
        this(town, name, page, Texts.ENGLISH);
    }

    ApplicantInBrowser(Town town, String name, Page page, Locale language) {
        super(town, page, language);
        town.ownWords.add(name);
        email = town.emailOf(town.person(name, language));
    }

    /** From the page that everybody can read to the first page of their own. */
    void findRoundAndApply(String round) {
        page.navigate(town.server() + "/");
        type("Words in the title or summary", round);
        page.getByRole(AriaRole.BUTTON, named("Show results")).click();
        glance();
        open("/rounds");
        page.getByRole(AriaRole.LINK, named(round)).first().click();
        seesHeading(round);
        glance();
        page.getByRole(AriaRole.LINK, named("Apply")).first().click();
        signIn(email);
        sees("Your organisation comes first");
        look("no-organisation");
    }

    void registerOrganisation(String name, String kind, String register, String number) {
        follow("Register your organisation");
        press("Register organisation");
        sees("Choose the kind of organisation");
        type("Name of the organisation", name);
        choose(kind);
        type(register + " number", number);
        glance();
        press("Register organisation");
        seesHeading("Start an application");
        sees(name);
    }

    void openOwnOrganisation(String name) {
        goTo("Your organisations");
        follow(name);
        seesHeading(name);
    }

    void addColleague(String name, String address, String capacity) {
        type("Email address", address);
        type("Name", name);
        choose(capacity);
        press("Add a colleague");
        sees("We told " + address + " by mail");
    }

    void start(String round, String project) {
        open("/rounds/" + round + "/apply");
        type("What is the project called?", project);
        press("Start application");
        seesHeading(project);
        application = idInAddress();
        look("tasks");
    }

    /** Everything that the round asks for, page after page, without ever waiting for a saving. */
    void write(LocalDate from, String area, String pounds) {
        follow("About the project");
        writeAbout(from, area);
        for (var sections = true; sections; ) {
            onward();
            sections = !words("Budget").matcher(heading().textContent()).matches();
            if (sections) {
                writeSection();
            }
        }
        addBudgetLine("Staff", "Two people who find and support carers", pounds);
        addBudgetLine("Access costs", "Interpreters and easy read", "12500.50");
        look("budget");
        onward();
        seesHeading("Delivery plan");
        addMilestone("The first carers are approved", from.plusDays(60), "40");
        addMilestone("Thirty people have found a home", from.plusDays(500), "60");
        sees("The shares add up to 100%");
        glance();
        onward();
        rateConditions("Helps");
        claimEvidence();
    }

    private void writeAbout(LocalDate from, String area) {
        seesHeading("About the project");
        type("Summary", "We bring Shared Lives to three counties, with people who know it from inside.");
        type("Start date", from);
        type("End date", from.plusDays(600));
        choose("Stage of the innovation now", "Growing: it reaches more people and places");
        choose("Stage you want to reach", "System change: it is how things are done");
        choose("How it will grow", "Partnerships");
        find("Council areas", area);
        look("about");
    }

    /** Whatever a section asks: words, numbers, choices and files. */
    private void writeSection() {
        for (var text : main().locator("vaadin-text-area textarea").all()) {
            type(text, ANSWER);
        }
        for (var number : main().locator("vaadin-text-field input").all()) {
            type(number, "118");
        }
        for (var choices : page.getByRole(AriaRole.RADIOGROUP).all()) {
            choices.getByRole(AriaRole.RADIO).first().check();
        }
        if (main().locator("vaadin-upload").count() > 0) {
            attach("evaluation.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
            look("section-with-file");
        }
    }

    void attach(String name, String content) {
        town.ownWords.add(name);
        main().locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        assertThat(link).isVisible();
        files.add(String.valueOf(link.evaluate("link => link.href")));
    }

    /** The last row is the empty one; once it is complete it is saved, and a new one stands below. */
    private void addBudgetLine(String category, String description, String amount) {
        var row = page.locator(".saved-row").last();
        var rows = page.locator(".saved-row").count();
        row.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, named(category)).click();
        type(row.getByLabel(words("Description")), description);
        type(row.getByLabel(words("Amount")), amount);
        row.getByLabel(words("Amount")).blur();
        assertThat(page.locator(".saved-row")).hasCount(rows + 1);
    }

    private void addMilestone(String title, LocalDate due, String share) {
        var row = page.locator(".saved-row").last();
        var rows = page.locator(".saved-row").count();
        type(row.getByLabel(words("Milestone")), title);
        type(row.getByLabel(words("Done by")), typed(due));
        row.getByLabel(words("Done by")).press("Enter");
        type(row.getByLabel(words("Share of the award")), share);
        row.getByLabel(words("Share of the award")).blur();
        assertThat(page.locator(".saved-row")).hasCount(rows + 1);
    }

    private void claimEvidence() {
        follow("Evidence that it works");
        for (var fact : new String[] {
            "We can say what we do and why it should matter",
            "We have data from before and after that show change",
            "We compared with a group that did not have it",
            "The effect is larger than chance would explain (its interval excludes zero)",
            "Somebody independent evaluated it",
            "We know what it costs for each person"
        }) {
            tick(fact);
        }
        type("In how many other places was it repeated?", "1");
        type("Where can this be read? Name the report or study", "The report of the institute, 2018");
        press("Save");
        sees("Saved. Level 4: independently replicated at a known cost");
        look("evidence");
        follow("Back to the application");
    }

    private void onward() {
        var shown = heading().textContent();
        follow("Continue");
        assertThat(heading()).not().hasText(shown);
        Browsers.settled(page);
    }

    /** The page on which everything stands once more, the declaration, and the receipt. Gives the reference. */
    String submit() {
        open("/applications/" + application + "/check");
        look("check-answers");
        press("Submit application");
        sees("Confirm the declaration to submit");
        page.getByRole(AriaRole.CHECKBOX).check();
        press("Submit application");
        seesHeading("Application submitted");
        sees("Your receipt");
        look("receipt");
        return page.locator(".confirmation .reference").textContent();
    }

    void readsOwnApplication(String words) {
        open("/applications/" + application);
        sees(words);
    }

    void acceptOffer() {
        take("Accept or decline an offer");
        look("offer");
        press("Accept the offer");
        sees("You accepted the offer.");
        sees("Offer accepted");
        glance();
    }

    /** Reads the agreement as a file of their own, then signs it. */
    void signAgreement() {
        take("Sign the grant agreement");
        look("agreement");
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("\\.pdf$")))
                        .first()
                        .click());
        try (var file = download.createReadStream()) {
            org.assertj.core.api.Assertions.assertThat(file.readNBytes(4))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("%PDF");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        press("Sign the agreement");
        sees("Read the agreement, then tick this box to sign");
        page.getByRole(AriaRole.CHECKBOX).check();
        press("Sign the agreement");
        sees("You signed the agreement.");
        sees("You have signed. Now the fund signs");
    }

    void report(String progress, String spent, String evidence) {
        take("Report on a milestone");
        type("What has been done", progress);
        type("Spent of the grant so far", spent);
        attach(evidence, "Twelve carers were approved.");
        sees(evidence + " was added.");
        look("report");
        follow("What sets it moving");
        seesHeading("What helps and what hinders");
        rateCluster("Helps");
        follow("Back to the report");
        press("Submit the report");
        sees("Rate every condition, or say that the rest is as it was last time");
        press("Rate what is left as it was last time");
        sees("The rest is rated as it was last time.");
        assertThat(field("What has been done")).hasValue(progress);
        press("Submit the report");
        sees("Report submitted");
        glance();
    }

    /** What is missing stands on the page of the grant; what was written is still there. */
    void mendReport(String missing, String more) {
        goTo("My grants");
        main().getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK).first().click();
        sees(missing);
        look("grant-returned");
        main().locator("a.button.primary").click();
        Browsers.settled(page);
        sees(missing);
        var progress = field("What has been done");
        progress.fill(progress.inputValue() + " " + more);
        press("Submit the report");
        sees("Report submitted");
    }

    String application() {
        return application;
    }

    /** Where the files lie that this person added. */
    Set<String> files() {
        return files;
    }

    String email() {
        return email;
    }
}
