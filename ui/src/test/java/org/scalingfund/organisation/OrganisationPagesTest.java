package org.scalingfund.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.scalingfund.db.Tables.PERSON;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
@Tag("browser")
class OrganisationPagesTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Test
    void aCouncilIsRegisteredWithItsAreaAndItsPageSaysSo() {
        var tenant = stage.tenant("Registers");
        var page = signedIn();
        page.navigate("http://localhost:" + port + "/" + tenant.space() + "/organisation/register");
        page.getByLabel("Name of the organisation").fill("Hampshire County Council");
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Council").setExact(true))
                .check();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Council area"))
                .fill("Hampshire");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Hampshire").setExact(true))
                .click();
        Browsers.settled(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register organisation"))
                .click();

        assertThat(page.locator("h1")).hasText("Hampshire County Council");
        var area = page.locator("dl > div", new Page.LocatorOptions().setHasText("Council area"));
        assertThat(area.locator("dd").first()).hasText("Hampshire");
        browsers.screenshots(page, "council");
        Browsers.assertAccessible(page);
    }

    private Page signedIn() {
        var person = stage.person("Mair Rees");
        var email = stage.inTransaction(
                Standpoint.of(person),
                () -> db.select(PERSON.EMAIL)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchSingle(PERSON.EMAIL));
        var page = browsers.desktop();
        page.navigate("http://localhost:" + port + "/sign-in");
        SignIn.here(page, email, Stage.PASSWORD);
        return page;
    }
}
