package org.scalingfund.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.scalingfund.base.Formats;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organisation says in a browser what it is. */
@ProductTest
@Tag("browser")
class ProfileJourneyTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    RegisterFiles registers;

    Tenant tenant;
    PersonId nia;
    PersonId efa;
    OrganisationId harbour;

    @BeforeEach
    void twoWhoActForHarbourCare() {
        tenant = stage.tenant("Profiles");
        nia = stage.person("Nia Price");
        efa = stage.person("Efa Lloyd");
        harbour = stage.organisation("Harbour Care", nia);
        stage.join(harbour, efa, "CONTRIBUTOR");
    }

    @Test
    void niaFillsTheProfileOnHerPhoneAndARefusedFieldLosesNothing() {
        var page = signedIn(browsers.phone(), nia);
        look(page, "empty");
        link(page, "Size").click();
        page.getByLabel("Income of the last year").fill("a lot");
        page.getByLabel("End of that year").fill("31/3/2026");
        page.getByLabel("Paid staff").fill("12.5");
        page.getByLabel("Volunteers").fill("1,040");
        button(page, "Save").click();
        assertThat(page.locator(".error-summary")).containsText("Enter an amount in pounds, like 1,250,000");
        assertThat(page.getByLabel("Income of the last year")).hasValue("a lot");
        assertThat(page.getByLabel("Volunteers")).hasValue("1,040");
        look(page, "size-refused");
        page.getByLabel("Income of the last year").fill("1,250,000");
        button(page, "Save").click();
        assertThat(heading(page)).hasText("Harbour Care");
        assertThat(page.getByText("Income of the last year: £1,250,000")).isVisible();

        link(page, "Address").click();
        page.getByLabel("Address line 1").fill("4 Harbour Street");
        page.getByLabel("Town or city").fill("Saltmouth");
        page.getByLabel("Postcode").fill("cf103nq");
        page.getByLabel("Wales").check();
        page.getByLabel("Website").fill("www.harbour.example");
        look(page, "address");
        button(page, "Save").click();
        assertThat(heading(page)).hasText("Harbour Care");
        assertThat(page.locator("main .task-done")).hasCount(2);
        look(page, "two-parts");
    }

    @Test
    void anInsuranceThatEndsSoonIsSaidInWords() {
        var page = signedIn(browsers.phone(), nia);
        link(page, "Policies and insurance").click();
        assertThat(heading(page)).hasText("Policies and insurance");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change Insurance"))
                .click();
        button(page, "Save").click();
        assertThat(page.locator(".error-summary")).containsText("Enter the amount covered in pounds");
        look(page, "insurance-refused");
        page.getByLabel("Agreed on").fill(day(-300));
        page.getByLabel("Valid until").fill(day(40));
        page.getByLabel("Amount covered").fill("5000000");
        button(page, "Save").click();
        assertThat(page.getByText("Ends within 60 days")).isVisible();
        assertThat(page.getByText("covers £5,000,000")).isVisible();
        look(page, "policies");
        link(page, "Back").click();
        assertThat(page.getByText("Ends within 60 days")).isVisible();
    }

    @Test
    void niaIsShownWhatEfaWroteMeanwhileAndChooses() {
        var niasPage = signedIn(browsers.desktop(), nia);
        var efasPage = signedIn(browsers.desktop(), efa);
        link(niasPage, "Main contact").click();
        link(efasPage, "Main contact").click();
        efasPage.getByLabel("Name of the main contact").fill("Efa Lloyd");
        efasPage.getByLabel("Their job title").fill("Director");
        button(efasPage, "Save").click();
        assertThat(heading(efasPage)).hasText("Harbour Care");

        niasPage.getByLabel("Name of the main contact").fill("Nia Price");
        button(niasPage, "Save").click();
        assertThat(niasPage.locator(".two-texts")).containsText("Efa Lloyd");
        assertThat(niasPage.locator(".two-texts")).containsText("Nia Price");
        assertThat(niasPage.getByLabel("Their job title")).hasValue("Director");
        look(niasPage, "two-texts");
        button(niasPage, "Keep what I typed").click();
        button(niasPage, "Save").click();
        assertThat(heading(niasPage)).hasText("Harbour Care");
        assertThat(niasPage.getByText("Name of the main contact: Nia Price (before: Efa Lloyd)"))
                .isVisible();
        assertThat(niasPage.getByText("Their job title: Director")).isVisible();
    }

    @Test
    void whatARegisterSaysIsShownAndTakenOverByNobodyButNia(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("companies.csv"),
                "number,name,status,address,postcode,incorporated\n"
                        + "09876543,Harbour Care CIC,Active - Proposal to Strike off,4 Harbour Street,CF10 3NQ,\n");
        registers.loadFrom(folder);
        var page = signedIn(browsers.phone(), nia);
        link(page, "Basics").click();
        page.getByLabel("Company number").fill("9876543");
        button(page, "Look up in the registers").click();
        assertThat(page.getByText("Its status there is “Active - Proposal to Strike off”"))
                .isVisible();
        assertThat(page.getByLabel("Name of the organisation")).hasValue("Harbour Care");
        look(page, "looked-up");
        button(page, "Use this name and address").click();
        assertThat(page.getByLabel("Name of the organisation")).hasValue("Harbour Care CIC");
    }

    private Page signedIn(Page page, PersonId person) {
        SignIn.at(page, port, stage.emailOf(person));
        page.navigate("http://localhost:" + port + "/" + tenant.space() + "/organisation/" + harbour);
        assertThat(heading(page)).hasText("Harbour Care");
        Browsers.settled(page);
        return page;
    }

    private void look(Page page, String name) {
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private static String day(int fromToday) {
        return LocalDate.now(Formats.UK_TIME).plusDays(fromToday).format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
