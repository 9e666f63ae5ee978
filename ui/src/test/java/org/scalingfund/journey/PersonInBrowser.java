package org.scalingfund.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.testing.Stage;

/**
 * A person at their own browser: everything is found by its role and name, as a screen reader would find it, in the
 * language they read. The words given are always the English ones.
 */
class PersonInBrowser {
    private static final DateTimeFormatter TYPED_DATE = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.UK);

    private static final EnglishLeft ENGLISH_LEFT = new EnglishLeft();
    private static final int CLUSTERS = 5;

    final Page page;
    final Town town;
    private final Locale language;
    private final Translation translation;

    PersonInBrowser(Town town, Page page) {
        this(town, page, Texts.ENGLISH);
    }

    PersonInBrowser(Town town, Page page, Locale language) {
        this.town = town;
        this.page = town.living(page);
        this.language = language;
        translation = Translation.into(language);
    }

    /** Signs in as the page asks for, and is on the page they wanted. */
    final void signIn(String email) {
        seesHeading("Sign in");
        type("Email address", email);
        type("Password", Stage.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        Browsers.settled(page);
    }

    final void open(String path) {
        page.navigate(town.address(path));
        Browsers.settled(page);
    }

    /** The first page, where everything that waits for this person stands. */
    final void goToWork() {
        open("");
        seesHeading("Work");
    }

    /** Begins what waits for this person. */
    final void take(String work) {
        goToWork();
        follow(work);
    }

    final void hasNothingToDo() {
        goToWork();
        sees("Nothing waits for you here");
    }

    final void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        Browsers.settled(page);
    }

    final void follow(String link) {
        main().getByRole(AriaRole.LINK, inside(link)).first().click();
        Browsers.settled(page);
    }

    /** A link whose name has more in it, such as a reference. */
    final void followNaming(String part) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(part))
                .first()
                .click();
        Browsers.settled(page);
    }

    /** By the navigation, which on a phone is behind a button. */
    final void goTo(String entry) {
        var menu = page.getByRole(AriaRole.BUTTON, named("Menu"));
        if (menu.isVisible()) {
            menu.click();
        }
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, inside(entry))
                .click();
        Browsers.settled(page);
    }

    final void type(String label, String text) {
        type(field(label), text);
    }

    final void type(Locator field, String text) {
        town.ownWords.add(text);
        field.fill(text);
    }

    final void type(String label, LocalDate date) {
        field(label).fill(typed(date));
        field(label).press("Enter");
    }

    static String typed(LocalDate date) {
        return date.format(TYPED_DATE);
    }

    final Locator field(String label) {
        return page.getByLabel(translation.exactly(label));
    }

    /** One of several choices that are seen at once. */
    final void choose(String choice) {
        page.getByRole(AriaRole.RADIO, named(choice)).check();
    }

    /** One of the choices that a field opens. */
    final void choose(String label, String choice) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(translation.within(label)))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, named(choice)).click();
    }

    /** One of the choices that a field finds for what is typed. */
    final void find(String label, String choice) {
        var field = page.getByRole(AriaRole.COMBOBOX, named(label));
        type(field, choice);
        page.getByRole(AriaRole.OPTION, named(choice)).click();
        field.press("Escape");
    }

    final void tick(String box) {
        page.getByRole(AriaRole.CHECKBOX, named(box)).check();
    }

    final void sees(String text) {
        assertThat(page.getByText(translation.within(text)).first()).isVisible();
    }

    final void seesHeading(String text) {
        assertThat(heading()).hasText(translation.exactly(text));
    }

    final void doesNotSee(String text) {
        assertThat(page.getByText(translation.within(text))).hasCount(0);
    }

    final Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** What the page is about, once its address says so. */
    final String idInAddress() {
        page.waitForURL(address -> address.matches(".*" + Town.ID));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    final Locator main() {
        return page.locator("main");
    }

    /** One cluster of conditions after another, until the page for which they are rated. */
    final void rateConditions(String rating) {
        seesHeading("What helps and what hinders");
        look("conditions");
        for (var number = 1; number <= CLUSTERS; number++) {
            assertThat(main().locator("h2").first()).hasText(Pattern.compile("^" + number + " "));
            rateCluster(rating);
            main().locator("a.button.primary").click();
            Browsers.settled(page);
        }
        assertThat(heading()).not().hasText(words("What helps and what hinders"));
    }

    /** All conditions of the page one is on. */
    final void rateCluster(String rating) {
        for (var condition : main().getByRole(AriaRole.RADIOGROUP).all()) {
            condition.getByRole(AriaRole.RADIO, inside(rating)).check();
        }
        sees("Saved ");
    }

    /** That the page speaks the reader's language. */
    final void glance() {
        Browsers.settled(page);
        if (!language.equals(Texts.ENGLISH)) {
            ENGLISH_LEFT.assertNoneOn(page, town.ownWords);
        }
    }

    /** The same; keeps how it looks, and makes sure that everybody can use it. */
    final void look(String name) {
        glance();
        if (town.isNew(name)) {
            town.browsers.screenshots(page, name);
            Browsers.assertAccessible(page);
        }
    }

    final Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(translation.exactly(name));
    }

    final Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(translation.exactly(name));
    }

    final Pattern words(String english) {
        return translation.exactly(english);
    }
}
