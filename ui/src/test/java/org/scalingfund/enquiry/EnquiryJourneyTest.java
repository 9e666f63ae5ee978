package org.scalingfund.enquiry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scalingfund.browser.Browsers;
import org.scalingfund.browser.SignIn;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Sessions;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question in the browser: asked on a phone, answered at a desk, read without signing in. */
@ProductTest
@Tag("browser")
class EnquiryJourneyTest {
    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    Sessions sessions;

    @Autowired
    Enquiries enquiries;

    @Autowired
    EnquiryAnswers answers;

    @Test
    void niaAsksOnHerPhoneAnnAnswersAtHerDeskAndAnybodyReadsIt() {
        var at = new AskedRound(stage, db);
        var nia = browsers.phone();
        open(nia, at.page());
        link(nia, "Ask a question about this round").click();
        SignIn.here(nia, stage.emailOf(at.nia), Stage.PASSWORD);
        assertThat(button(nia, "Send question")).isVisible();
        assertThat(nia.getByText("You have asked nothing here yet")).isVisible();
        look(nia, "ask");
        button(nia, "Send question").click();
        assertThat(nia.getByText("Write a question of 10 to 2,000 characters; it has 0")
                        .first())
                .isVisible();
        nia.getByLabel("Your question").fill(AskedRound.WORDS);
        button(nia, "Send question").click();
        assertThat(nia.getByText("Your question is sent.")).isVisible();
        assertThat(nia.getByText("Waits for an answer")).isVisible();
        look(nia, "asked");

        var ann = signedIn(at.ann);
        open(ann, "/" + at.tenant.space());
        link(ann, "Answer a question about a round").click();
        assertThat(button(ann, "Publish answer")).isVisible();
        assertThat(ann.getByText(AskedRound.WORDS).first()).isVisible();
        assertThat(ann.getByText("Penhallow")).hasCount(0);
        look(ann, "answer");
        ann.getByLabel("The question as everybody will read it").fill(AskedRound.REWORDED);
        ann.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)).fill(AskedRound.ANSWER);
        button(ann, "Publish answer").click();
        assertThat(ann.getByText("The answer is published, and everybody who applies is told."))
                .isVisible();
        look(ann, "answered");
        link(ann, "Questions about A2 Scaling what works").click();
        assertThat(ann.getByText("Published").first()).isVisible();
        look(ann, "list");

        var visitor = browsers.phone();
        open(visitor, at.page() + "#answers");
        assertThat(visitor.getByText(AskedRound.REWORDED)).isVisible();
        assertThat(visitor.getByText(AskedRound.ANSWER)).isVisible();
        assertThat(visitor.getByText("Harbour Trust")).hasCount(0);
        look(visitor, "public");
        nia.reload();
        assertThat(nia.getByText(AskedRound.ANSWER)).isVisible();
        look(nia, "own-answered");
        link(nia, "Scaling what works").click();
        assertThat(nia.getByText("Questions and answers about this round")).isVisible();
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsOfferedAgainAndNotSentByItself() {
        var at = new AskedRound(stage, db);
        var nia = browsers.phone();
        SignIn.at(nia, port, stage.emailOf(at.nia));
        open(nia, at.page() + "/questions");
        SignIn.expires(nia, sessions);
        nia.getByLabel("Your question").fill(AskedRound.WORDS);
        button(nia, "Send question").click();
        assertThat(nia.getByText("You have been signed out")).isVisible();

        SignIn.at(nia, port, stage.emailOf(at.nia));
        open(nia, at.page() + "/questions");
        button(nia, "Keep what I typed").click();

        assertThat(nia.getByLabel("Your question")).hasValue(AskedRound.WORDS);
        assertThat(nia.getByText("You have asked nothing here yet")).isVisible();
        button(nia, "Send question").click();
        assertThat(nia.getByText("Your question is sent.")).isVisible();
    }

    @Test
    void theFundManagerSetsUntilWhenQuestionsAreTakenAndReadsWhatIsWrongWithIt() {
        var at = new AskedRound(stage, db);
        var ann = signedIn(at.ann);
        open(ann, "/" + at.tenant.space() + "/manage/rounds/" + at.round + "/enquiries");
        link(ann, "Change until when").click();
        assertThat(button(ann, "Save")).isVisible();
        ann.getByLabel("Whom can people write to afterwards? (optional)").fill("q");
        button(ann, "Save").click();
        assertThat(ann.getByText("There is a problem")).isVisible();
        look(ann, "until-problem");
        ann.getByLabel("Whom can people write to afterwards? (optional)").fill("questions@example.org");
        button(ann, "Save").click();
        assertThat(ann.getByText("Afterwards people are asked to write to questions@example.org."))
                .isVisible();
    }

    @Test
    void theFundManagerSetsUntilWhenQuestionsAreTakenWhileTheRoundIsADraft() {
        var at = new AskedRound(stage, db, "DRAFT");
        var ann = signedIn(at.ann);
        open(ann, "/" + at.tenant.space() + "/manage/rounds/" + at.round);
        link(ann, "Until when questions about this round are taken").click();
        ann.getByLabel("Whom can people write to afterwards? (optional)").fill("questions@example.org");
        button(ann, "Save").click();
        assertThat(ann.getByText("From its publication on, this round takes questions until"))
                .isVisible();
        assertThat(ann.getByText("Afterwards people are asked to write to questions@example.org."))
                .isVisible();
        assertThat(link(ann, "Change until when")).isVisible();
        look(ann, "draft");
    }

    @Test
    void gwilSetsAsideWhatAnAnswerSaysAlreadyAndCorrectsWhatOnlyNiaRead() {
        var at = new AskedRound(stage, db);
        at.published(enquiries, answers);
        var again = at.asked(enquiries);
        var alone = at.asked(enquiries);
        stage.as(at.ann, at.tenant, () -> answers.answerPrivately(alone, AskedRound.ANSWER, "It names one place"));

        var gwil = signedIn(at.gwil);
        open(gwil, "/" + at.tenant.space() + "/manage/enquiries/" + again);
        gwil.getByText("Set it aside: a published answer says it already").click();
        var repeated =
                gwil.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Which answer says it already?"));
        repeated.fill("both sides");
        gwil.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(AskedRound.REWORDED))
                .click();
        look(gwil, "set-aside");
        button(gwil, "Set aside").click();
        assertThat(gwil.getByText("The question is set aside, and whoever asked is told of the answer."))
                .isVisible();

        open(gwil, "/" + at.tenant.space() + "/manage/enquiries/" + alone);
        gwil.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)).fill("Yes, at your own risk.");
        button(gwil, "Correct answer").click();
        assertThat(gwil.getByText("The answer is corrected, and whoever asked is told."))
                .isVisible();
        look(gwil, "corrected-privately");
    }

    private Page signedIn(PersonId person) {
        var page = browsers.desktop();
        SignIn.at(page, port, stage.emailOf(person));
        return page;
    }

    private void look(Page page, String name) {
        Browsers.assertAccessible(page);
        browsers.screenshots(page, name);
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        Browsers.settled(page);
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
