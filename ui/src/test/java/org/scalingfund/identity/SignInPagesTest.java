package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ProductTest
class SignInPagesTest {
    private static final String PASSWORD = "three quiet otters";
    private static final Pattern EARLIER = Pattern.compile("href=\"(/developer/mail\\?before=[^\"]+)\"");

    @Autowired
    MockMvc browser;

    @Autowired
    Letters letters;

    @Autowired
    People people;

    private final String from = "192.0.2." + UUID.randomUUID();

    @Test
    void everyPageIsThereInBothLanguagesWithoutSigningIn() throws Exception {
        for (var page : new String[] {
            "/sign-in",
            "/register",
            "/register/sent",
            "/forgotten",
            "/forgotten/sent",
            "/confirm/none",
            "/reset/none",
            "/developer/mail"
        }) {
            browser.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("<html lang=\"en\"")))
                    .andExpect(content().string(Matchers.containsString("href=\"" + page + "?lang=cy\"")))
                    .andExpect(content().string(Matchers.containsString("<h1")));
            browser.perform(get(page).param("lang", "cy"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("<html lang=\"cy\"")));
        }
    }

    @Test
    void aNewcomerRegistersConfirmsAndIsIn() throws Exception {
        var email = address();
        register(email).andExpect(redirectedUrl("/register/sent"));

        var path = letters.last(email).path();
        browser.perform(get(path)).andExpect(status().isOk());
        var session = new MockHttpSession();
        browser.perform(post(path).session(session).with(csrf()).param("password", "not the password"))
                .andExpect(content().string(Matchers.containsString("There is a problem")));
        browser.perform(post(path).session(session).with(csrf()).param("password", PASSWORD))
                .andExpect(redirectedUrl("/home"));
        browser.perform(get("/sign-in").session(session))
                .andExpect(content().string(Matchers.containsString("Your page")));
    }

    @Test
    void whatWasTypedStaysAndEachProblemLeadsToItsField() throws Exception {
        browser.perform(post("/register")
                        .with(csrf())
                        .param("email", "nia@")
                        .param("name", "Nia <b>")
                        .param("password", "short"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("<title>Error: Create an account")))
                .andExpect(content().string(Matchers.containsString("href=\"#email\"")))
                .andExpect(content().string(Matchers.containsString("href=\"#password\"")))
                .andExpect(content().string(Matchers.containsString("id=\"password-error\"")))
                .andExpect(content().string(Matchers.containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(Matchers.containsString("value=\"nia@\"")))
                .andExpect(content().string(Matchers.containsString("value=\"Nia &lt;b&gt;\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("value=\"short\""))));
    }

    @Test
    void nothingInTheAnswersTellsWhetherAnAddressIsKnown() throws Exception {
        var known = address();
        people.add(new EmailAddress(known), "Mair", PASSWORD, Texts.ENGLISH, false);

        for (var page : new String[] {"/register", "/forgotten", "/confirm/again", "/sign-in"}) {
            // A new one for each page: by registering, an unknown address becomes a known one.
            assertThat(answer(page, known)).isEqualTo(answer(page, address()));
        }
    }

    @Test
    void aFormThatTheProductDidNotSendOrSentTooLongAgoIsRefusedInWords() throws Exception {
        var email = address();
        people.add(new EmailAddress(email), "Mair", PASSWORD, Texts.ENGLISH, false);
        var session = new MockHttpSession();

        browser.perform(post("/sign-in").session(session).param("email", email).param("password", PASSWORD))
                .andExpect(redirectedUrl("/sign-in?ended"));
        browser.perform(get("/sign-in?ended").session(session))
                .andExpect(content().string(Matchers.containsString("This page had been open for too long")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Your page"))));
    }

    @Test
    void whoeverFailsTooOftenIsToldHowLongToWait() throws Exception {
        var email = address();
        for (var i = 0; i < 4; i++) {
            signIn(email, new MockHttpSession());
        }
        var session = new MockHttpSession();
        signIn(email, session).andExpect(redirectedUrl("/sign-in?refused"));

        browser.perform(get("/sign-in?refused").session(session))
                .andExpect(content().string(Matchers.containsString("Too many attempts. You can try again in")))
                .andExpect(content().string(Matchers.containsString("value=\"" + email + "\"")));
    }

    @Test
    void whoeverHasNotConfirmedIsOfferedANewLink() throws Exception {
        var email = address();
        register(email);
        var session = new MockHttpSession();
        signIn(email, session);

        browser.perform(get("/sign-in?refused").session(session))
                .andExpect(content().string(Matchers.containsString("Send a new link")));
        browser.perform(post("/confirm/again").with(csrf()).param("email", email));
        assertThat(letters.to(email)).hasSize(2);
    }

    @Test
    void linksInTheDevelopersMailboxCanBeFollowed() throws Exception {
        var email = address();
        register(email);

        assertThat(pageOfMail(email))
                .contains("href=\"http://localhost:8080" + letters.last(email).path() + "\"");
    }

    /** Some tests write mails of years to come, which stand before it. */
    private String pageOfMail(String email) throws Exception {
        var page = mailbox("/developer/mail");
        var earlier = EARLIER.matcher(page);
        while (!page.contains(email) && earlier.find()) {
            page = mailbox(earlier.group(1));
            earlier = EARLIER.matcher(page);
        }
        return page;
    }

    private String mailbox(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private ResultActions register(String email) throws Exception {
        return browser.perform(post("/register")
                .with(csrf())
                .with(this::distinctAddress)
                .param("email", email)
                .param("name", "Nia")
                .param("password", PASSWORD));
    }

    private ResultActions signIn(String email, MockHttpSession session) throws Exception {
        return browser.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .with(this::distinctAddress)
                .param("email", email)
                .param("password", PASSWORD));
    }

    /** Status, address of the next page and its text, without the address that was typed. */
    private String answer(String page, String email) throws Exception {
        var session = new MockHttpSession();
        var result = browser.perform(post(page)
                        .session(session)
                        .with(csrf())
                        .with(this::distinctAddress)
                        .param("email", email)
                        .param("name", "Mair")
                        .param("password", "not " + PASSWORD))
                .andReturn();
        var follow =
                get(String.valueOf(result.getResponse().getRedirectedUrl())).session(session);
        // The security filters answer before Spring MVC, and so without one.
        if (result.getFlashMap() != null) {
            result.getFlashMap().forEach(follow::flashAttr);
        }
        var next = browser.perform(follow).andReturn();
        return result.getResponse().getStatus()
                + String.valueOf(result.getResponse().getRedirectedUrl())
                + next.getResponse()
                        .getContentAsString()
                        .replace(email, "…")
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private MockHttpServletRequest distinctAddress(MockHttpServletRequest request) {
        request.setRemoteAddr(from);
        return request;
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
