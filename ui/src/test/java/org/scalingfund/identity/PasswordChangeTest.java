package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever changes their password does so because somebody may know the old one: that one's sign-ins end. */
@ProductTest
class PasswordChangeTest {
    private static final String OLD = "three quiet otters";
    private static final String NEW = "four loud herons";

    @Autowired
    MockMvc browser;

    @Autowired
    People people;

    @Autowired
    OwnAccount account;

    @Autowired
    SignIn signIn;

    @Autowired
    Letters letters;

    @Autowired
    Standpoints standpoints;

    private final String email = "p" + UUID.randomUUID() + "@example.org";
    private final NetworkAddress from = new NetworkAddress("192.0.2." + UUID.randomUUID());
    private PersonId mair = PersonId.random();

    @BeforeEach
    void mair() {
        mair = people.add(new EmailAddress(email), "Mair", OLD, Texts.ENGLISH, false);
    }

    @Test
    void changingItEndsTheSessionsThatBeganWithTheOldOne() throws Exception {
        var library = session(OLD);
        browser.perform(get("/home").session(library)).andExpect(status().isOk());

        assertThat(standpoints.from(Standpoint.of(mair), () -> account.changePassword(OLD, NEW, from)))
                .isInstanceOf(ChangePasswordResult.Done.class);

        browser.perform(get("/home").session(library)).andExpect(redirectedUrl("/sign-in"));
        assertThat(library.isInvalid()).isTrue();
        browser.perform(get("/home").session(session(NEW))).andExpect(status().isOk());
    }

    @Test
    void resettingItByMailDoesSoToo() throws Exception {
        var library = session(OLD);
        browser.perform(post("/forgotten").with(csrf()).param("email", email));

        browser.perform(post(letters.last(email).path()).with(csrf()).param("password", NEW))
                .andExpect(redirectedUrl("/sign-in?changed"));

        browser.perform(get("/home").session(library)).andExpect(redirectedUrl("/sign-in"));
        browser.perform(get("/home").session(session(NEW))).andExpect(status().isOk());
    }

    @Test
    void whoeverChangesItGoesOnAsANewSignInWouldFindThem() {
        var before = standpoints.from(Standpoint.of(mair), account::me);

        standpoints.run(Standpoint.of(mair), () -> account.changePassword(OLD, NEW, from));

        assertThat(signIn.holds(before)).isFalse();
        assertThat(signIn.holds(standpoints.from(Standpoint.of(mair), account::me)))
                .isTrue();
    }

    @Test
    void aFailedChangeEndsNothing() throws Exception {
        var library = session(OLD);

        assertThat(standpoints.from(Standpoint.of(mair), () -> account.changePassword("not " + OLD, NEW, from)))
                .isInstanceOf(ChangePasswordResult.WrongPassword.class);

        browser.perform(get("/home").session(library)).andExpect(status().isOk());
    }

    private MockHttpSession session(String password) throws Exception {
        var session = new MockHttpSession();
        browser.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2." + UUID.randomUUID());
                            return request;
                        })
                        .param("email", email)
                        .param("password", password))
                .andExpect(redirectedUrl("/home"));
        return session;
    }
}
