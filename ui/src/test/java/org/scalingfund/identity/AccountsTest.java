package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scalingfund.db.Tables.PERSON;
import static org.scalingfund.db.Tables.PERSON_TOKEN;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.Accounts.Newcomer;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AccountsTest {
    private static final String PASSWORD = "three quiet otters";

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    Letters letters;

    @Autowired
    Stage stage;

    @Autowired
    DSLContext db;

    @Autowired
    ProductClock clock;

    private final NetworkAddress here = new NetworkAddress("test " + UUID.randomUUID());

    @Test
    void aNewcomerConfirmsByTheLinkInTheirMailAndSignsIn() {
        var email = newcomer();
        var letter = letters.last(email);

        assertThat(accounts.confirm(letter.token(), PASSWORD)).isInstanceOf(ConfirmResult.Confirmed.class);

        assertThat(signIn.attempt(email.toUpperCase(Locale.ROOT), PASSWORD, here))
                .isInstanceOfSatisfying(SignInResult.SignedIn.class, in -> {
                    assertThat(in.person().name()).isEqualTo("Carys");
                    assertThat(in.person().language()).isEqualTo(Texts.WELSH);
                });
    }

    @Test
    void theMailIsWrittenInTheLanguageOfTheNewcomer() {
        var email = address();
        accounts.register(new Newcomer(email, "Carys", PASSWORD, Texts.WELSH), here);

        assertThat(letters.last(email).subject()).isEqualTo("Cadarnhewch eich cyfeiriad e-bost");
    }

    @Test
    void passwordsAreKeptAsArgon2idWithModestMemory() {
        var email = newcomer();

        var hash = stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.select(PERSON.PASSWORD_HASH)
                        .from(PERSON)
                        .where(PERSON.EMAIL.eq(email))
                        .fetchSingle(PERSON.PASSWORD_HASH));
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
    }

    @Test
    void nobodyLearnsFromRegisteringWhetherAnAddressIsKnown() {
        var email = newcomer();
        accounts.confirm(letters.last(email).token(), PASSWORD);

        var again = accounts.register(new Newcomer(email, "Mallory", "another long password", Texts.ENGLISH), here);

        assertThat(again).isEqualTo(new RegisterResult.MailSent(new EmailAddress(email)));
        assertThat(letters.last(email).subject()).isEqualTo("Mae gennych gyfrif yn barod");
        assertThat(signIn.attempt(email, PASSWORD, here)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void nobodyLearnsFromSigningInWhetherAnAddressIsKnown() {
        var email = newcomer();
        accounts.confirm(letters.last(email).token(), PASSWORD);

        assertThat(signIn.attempt(email, "not the password", here))
                .isEqualTo(signIn.attempt(address(), "not the password", here));
    }

    @Test
    void whoeverHasNotConfirmedIsToldSoOnlyWithTheRightPassword() {
        var email = newcomer();

        assertThat(signIn.attempt(email, "not the password", here)).isInstanceOf(SignInResult.Wrong.class);
        assertThat(signIn.attempt(email, PASSWORD, here)).isInstanceOf(SignInResult.Unconfirmed.class);
    }

    @Test
    void aStrangerWhoRegisteredTheAddressFirstDoesNotGetTheAccount() {
        var email = address();
        accounts.register(new Newcomer(email, "Mallory", "the stranger's secret", Texts.ENGLISH), here);
        var strangers = letters.last(email).token();
        accounts.register(new Newcomer(email, "Carys", PASSWORD, Texts.ENGLISH), here);

        assertThat(accounts.confirm(strangers, PASSWORD)).isInstanceOf(ConfirmResult.LinkDead.class);
        assertThat(accounts.confirm(letters.last(email).token(), "the stranger's secret"))
                .isInstanceOf(ConfirmResult.WrongPassword.class);
        assertThat(accounts.confirm(letters.last(email).token(), PASSWORD)).isInstanceOf(ConfirmResult.Confirmed.class);
    }

    @Test
    void aLinkOpensOnceHoweverManyFollowItAtOnce() throws Exception {
        var email = newcomer();
        accounts.requestReset(email);
        var token = letters.last(email).token();

        var results = atOnce(6, () -> accounts.reset(token, "four patient herons"));

        assertThat(results.stream().filter(ResetResult.Done.class::isInstance)).hasSize(1);
        assertThat(results.stream().filter(ResetResult.LinkDead.class::isInstance))
                .hasSize(5);
    }

    @Test
    void aForgottenPasswordIsReplacedAndTheOldOneOpensNothing() {
        var email = newcomer();
        accounts.requestReset(email);

        assertThat(accounts.reset(letters.last(email).token(), "short"))
                .isEqualTo(new ResetResult.Refused(AccountProblem.PASSWORD_TOO_SHORT));
        assertThat(accounts.reset(letters.last(email).token(), "four patient herons"))
                .isInstanceOf(ResetResult.Done.class);

        assertThat(signIn.attempt(email, PASSWORD, here)).isInstanceOf(SignInResult.Wrong.class);
        assertThat(signIn.attempt(email, "four patient herons", here)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aLinkThatIsTooOldOpensNothing() {
        var email = newcomer();
        accounts.requestReset(email);
        var token = letters.last(email).token();

        clock.at(
                clock.instant().plus(Duration.ofMinutes(61)),
                () -> assertThat(accounts.reset(token, "four patient herons"))
                        .isInstanceOf(ResetResult.LinkDead.class));
    }

    @Test
    void theDatabaseHoldsOnlyTheHashOfALink() {
        var token = letters.last(newcomer()).token();

        var kept = stage.inTransaction(
                Standpoint.NOWHERE,
                () -> db.select(PERSON_TOKEN.TOKEN_HASH).from(PERSON_TOKEN).fetch(PERSON_TOKEN.TOKEN_HASH));
        assertThat(token).matches("[0-9a-f]{64}");
        assertThat(kept).allSatisfy(hash -> {
            assertThat(hash).hasSize(32);
            assertThat(new String(hash, StandardCharsets.ISO_8859_1)).isNotEqualTo(token);
        });
    }

    @Test
    void nobodysMailboxIsFilledByAskingAgainAndAgain() {
        var email = newcomer();

        for (var i = 0; i < 12; i++) {
            accounts.requestReset(email);
        }

        assertThat(letters.to(email)).hasSize(5);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(accounts.register(new Newcomer("nobody", " ", "password1234", Texts.ENGLISH), here))
                .isEqualTo(new RegisterResult.Refused(Set.of(
                        AccountProblem.EMAIL_NOT_ONE, AccountProblem.NAME_MISSING, AccountProblem.PASSWORD_COMMON)));
    }

    private String newcomer() {
        var email = address();
        accounts.register(new Newcomer(email, "Carys", PASSWORD, Texts.WELSH), here);
        return email;
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    private static <T> List<T> atOnce(int people, Callable<T> deed) throws Exception {
        var together = new CyclicBarrier(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < people; i++) {
                running.add(threads.submit(() -> {
                    together.await();
                    return deed.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
