package org.scalingfund.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.base.Texts;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a first visit to an organisation of one's own, and an administrator's afternoon, in a browser. */
@ProductTest
@Tag("browser")
class PeopleJourneyTest {
    private static final String PASSWORD = "three quiet otters";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Letters letters;

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    Stage stage;

    @Test
    void aNewcomerRegistersConfirmsAndRegistersTheirOrganisation() {
        var here = stage.tenant("Harbour Fund");
        var email = address();
        var page = browsers.desktop();

        page.navigate(at("/register"));
        Browsers.assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("Create account")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is a problem");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "register");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Your name").fill("Nia Rees");
        page.getByLabel("New password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Create account")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Check your email"))).isVisible();
        Browsers.assertAccessible(page);

        page.navigate(at(letters.last(email).path()));
        Browsers.assertAccessible(page);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Confirm and sign in")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Where do you want to work?")))
                .isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "home");

        page.navigate(at("/" + here.space() + "/organisation"));
        Browsers.settled(page);
        assertThat(page.getByText("Your organisations would be listed here")).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "no-organisation");
        page.getByRole(AriaRole.LINK, named("Register your organisation")).click();
        page.getByLabel("Name of the organisation").fill("Harbour Lights Care");
        page.getByLabel("Partnership").check();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "register-organisation");
        page.getByRole(AriaRole.BUTTON, named("Register organisation")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Harbour Lights Care")))
                .isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "organisation");
    }

    @Test
    void anAdministratorGivesARoleAndTheirColleagueSwitchesBetweenTwoSpaces() {
        var here = stage.tenant("Harbour Fund");
        var there = stage.tenant("Valley Fund");
        var email = address();
        var rhian = people.add(new EmailAddress(email), "Rhian Puw", PASSWORD, Texts.ENGLISH, true);
        for (var tenant : List.of(here, there)) {
            stage.as(rhian, tenant, () -> memberships.appointAdministrator(email, "", Texts.ENGLISH));
        }
        var page = browsers.desktop();

        page.navigate(at("/" + here.space() + "/settings/people"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Sign in"))).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "sign-in");
        SignIn.here(page, email, PASSWORD);

        assertThat(page.getByRole(AriaRole.HEADING, named("People and roles"))).isVisible();
        page.getByLabel("Email address").fill(address());
        page.locator("vaadin-text-field input").fill("Ifor Huws");
        page.getByLabel("Assessor").check();
        page.getByRole(AriaRole.BUTTON, named("Give a role")).click();
        assertThat(page.getByRole(AriaRole.ROWHEADER).filter(new FilterOptions().setHasText("Ifor Huws")))
                .isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "people");

        page.getByText("Your spaces").click();
        page.getByRole(AriaRole.LINK, named("Valley Fund")).click();
        page.waitForURL(at("/" + there.space()));
        assertThat(page.locator(".frame-funder")).hasText("Valley Fund");

        page.navigate(at("/" + there.space() + "/account"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Your account"))).isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "account");
        var library = browsers.phone();
        library.navigate(at("/" + there.space() + "/account"));
        SignIn.here(library, email, PASSWORD);
        assertThat(library.getByRole(AriaRole.HEADING, named("Your account"))).isVisible();
        page.getByLabel("Present password").fill(PASSWORD);
        page.getByLabel("New password").fill("four loud herons");
        page.getByRole(AriaRole.BUTTON, named("Change password")).click();
        assertThat(page.getByText("Your password is changed")).isVisible();
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, named("Your account"))).isVisible();
        library.getByRole(AriaRole.BUTTON, named("Save name")).click();
        assertThat(library.getByText("You have been signed out")).isVisible();
        library.reload();
        assertThat(library.getByRole(AriaRole.HEADING, named("Sign in"))).isVisible();
        page.getByText("Rhian Puw").first().click();
        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
        page.waitForURL(address -> !address.contains("/account"));
        page.navigate(at("/" + there.space() + "/account"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Sign in"))).isVisible();
    }

    @Test
    void theSameInWelshAndInTheDark() {
        var page = browsers.darkDesktop();
        page.navigate(at("/sign-in"));
        page.getByRole(AriaRole.LINK, named("Cymraeg")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Mewngofnodi"))).isVisible();
        page.navigate(at("/forgotten"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Wedi anghofio’r cyfrinair")))
                .isVisible();
        Browsers.assertAccessible(page);
        browsers.screenshots(page, "forgotten-welsh-dark");
    }

    @Test
    void whoRunsThePlatformBringsAFunderInAndItsAdministratorBegins() {
        var name = "Saltmarsh " + UUID.randomUUID().toString().substring(0, 8);
        var space = "s" + UUID.randomUUID().toString().substring(0, 8);
        var email = address();
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(stage.platformAdministrator("Olwen Ops")));

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Funders")).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bring a funder in"))
                .click();
        page.getByLabel("Name of the funder").fill(name);
        page.getByLabel("Its part of the address").fill("register");
        page.getByLabel("Email address of its first administrator").fill(email);
        page.getByRole(AriaRole.BUTTON, named("Bring the funder in")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This part of the address is taken");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nobody with this address has an account yet");
        assertThat(page.getByLabel("Name of the funder")).hasValue(name);
        page.getByLabel("Its part of the address").fill(space);
        page.getByLabel("Name of its first administrator").fill("Teg Prosser");
        page.getByRole(AriaRole.BUTTON, named("Bring the funder in")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(name + " is here");
        browsers.screenshots(page, "funders");

        var teg = browsers.desktop();
        teg.navigate(at(letters.last(email).path()));
        teg.getByLabel("New password").fill(PASSWORD);
        teg.getByRole(AriaRole.BUTTON, named("Save password")).click();
        SignIn.here(teg, email, PASSWORD);
        assertThat(teg).hasURL(at("/" + space));
        teg.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People and roles"))
                .first()
                .click();
        assertThat(teg.getByText("Teg Prosser").first()).isVisible();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
