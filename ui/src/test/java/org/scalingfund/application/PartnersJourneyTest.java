package org.scalingfund.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mair asks Fenland Homes to take part; Fay, who has no account yet, comes by the address in the mail, on her phone. */
@ProductTest
@Tag("browser")
class PartnersJourneyTest {
    private static final Pattern SAVED = Pattern.compile("^Saved [0-9]");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Letters letters;

    @Autowired
    Applications applications;

    @Test
    void aPartnerIsInvitedRegistersAcceptsAndWritesAndTheLeadSeesIt() {
        var open = new OpenRound(stage, db);
        var id = open.started(applications);
        var email = "fay" + UUID.randomUUID() + "@example.org";
        var mair = browsers.desktop();
        SignIn.at(mair, port, stage.emailOf(open.mair));
        mair.navigate(at(open, "/applications/" + id));
        click(mair, AriaRole.LINK, "Invite and manage partners");
        click(mair, AriaRole.BUTTON, "Send invitation");
        assertThat(mair.getByText("There is a problem")).isVisible();
        mair.getByLabel("Organisation", new Page.GetByLabelOptions().setExact(true))
                .fill("Fenland Homes");
        mair.getByLabel("Email address of somebody there").fill(email);
        mair.getByLabel("What it will do in the project").fill("Finds homes and trains carers in the fens.");
        look(mair, "invite");
        click(mair, AriaRole.BUTTON, "Send invitation");
        assertThat(mair.getByText("Invited, can answer until")).isVisible();
        look(mair, "invited");

        var fay = browsers.phone();
        fay.navigate("http://localhost:" + port + letters.last(email).path());
        assertThat(fay.getByText("Mair Rees of Hearth and Harbour invites Fenland Homes"))
                .isVisible();
        look(fay, "invitation");
        click(fay, AriaRole.LINK, "Answer the invitation");
        register(fay, email);
        assertThat(fay.getByText("You need an organisation first")).isVisible();
        look(fay, "no-organisation");
        click(fay, AriaRole.LINK, "Register an organisation");
        fay.getByLabel("Name of the organisation").fill("Fenland Homes Partnership");
        fay.getByLabel("Partnership", new Page.GetByLabelOptions().setExact(true))
                .click();
        click(fay, AriaRole.BUTTON, "Register organisation");
        assertThat(fay.getByText("For which organisation do you answer?")).isVisible();
        click(fay, AriaRole.BUTTON, "Take part");
        assertThat(fay.getByText("Accept the terms to take part").first()).isVisible();
        look(fay, "answer");
        fay.getByRole(AriaRole.CHECKBOX).check();
        click(fay, AriaRole.BUTTON, "Take part");
        assertThat(fay.getByText("writes for the partner Fenland Homes Partnership"))
                .isVisible();
        look(fay, "partners-tasks");

        click(fay, AriaRole.LINK, "Need and people");
        var answer = fay.locator("vaadin-text-area textarea").first();
        answer.fill("People in the fens.");
        answer.blur();
        assertThat(fay.getByText(SAVED)).isVisible();
        fay.navigate(at(open, "/applications"));
        assertThat(fay.getByText("Partner", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        look(fay, "own");

        mair.navigate(at(open, "/applications/" + id + "/check"));
        assertThat(mair.getByText("People in the fens.")).isVisible();
        assertThat(mair.getByText("Finds homes and trains carers in the fens.")).isVisible();
        mair.navigate(at(open, "/applications/" + id + "/partners"));
        assertThat(mair.getByText("Takes part since")).isVisible();
        click(mair, AriaRole.BUTTON, "Remove Fenland Homes Partnership");
        mair.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(mair.getByText("Taken out on")).isVisible();
        fay.navigate("http://localhost:" + port
                + letters.to(email).stream()
                        .filter(letter -> letter.body().contains("/partnerships/"))
                        .findFirst()
                        .orElseThrow()
                        .path());
        assertThat(fay.getByRole(AriaRole.HEADING, named("This invitation has been taken back")))
                .isVisible();
        look(fay, "over");
    }

    /** From the page that asks to sign in, by way of the mail that confirms the address, back to the invitation. */
    private void register(Page fay, String email) {
        click(fay, AriaRole.LINK, "Create an account");
        fay.getByLabel("Email address").fill(email);
        fay.getByLabel("Your name").fill("Fay Fenn");
        fay.locator("#password").fill(Stage.PASSWORD);
        click(fay, AriaRole.BUTTON, "Create account");
        fay.waitForURL(url -> url.endsWith("/register/sent"));
        fay.navigate("http://localhost:" + port + letters.last(email).path());
        fay.locator("#password").fill(Stage.PASSWORD);
        fay.locator("main button[type=submit]").click();
    }

    private String at(OpenRound open, String path) {
        return "http://localhost:" + port + "/" + open.tenant.space() + path;
    }

    private void look(Page page, String name) {
        Browsers.settled(page);
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, named(name)).first().click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
