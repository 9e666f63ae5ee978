package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Texts;
import org.scalingfund.testing.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SignInThrottleTest {
    private static final String RIGHT = "three quiet otters";

    @Autowired
    SignIn signIn;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    People people;

    @Autowired
    ProductClock clock;

    private final NetworkAddress home = new NetworkAddress("home " + UUID.randomUUID());
    private final NetworkAddress elsewhere = new NetworkAddress("elsewhere " + UUID.randomUUID());

    @Test
    void afterAFewFailuresThereIsAPauseEvenForTheRightPassword() {
        var email = person();
        fail(email, elsewhere, 4);

        assertThat(signIn.attempt(email, RIGHT, elsewhere))
                .isInstanceOfSatisfying(
                        SignInResult.Wait.class,
                        wait -> assertThat(wait.pause()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2)));
    }

    @Test
    void whoeverGuessesLocksNobodyElseOut() {
        var email = person();
        fail(email, elsewhere, 12);

        assertThat(signIn.attempt(email, RIGHT, home)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void thePauseGrowsAndPasses() {
        var email = person();
        var now = clock.instant();
        clock.at(now, () -> fail(email, elsewhere, 4));
        clock.at(now.plusSeconds(3), () -> {
            assertThat(signIn.attempt(email, "wrong again", elsewhere)).isInstanceOf(SignInResult.Wrong.class);
            assertThat(signIn.attempt(email, RIGHT, elsewhere)).isEqualTo(new SignInResult.Wait(Duration.ofSeconds(4)));
        });
        clock.at(
                now.plusSeconds(8),
                () -> assertThat(signIn.attempt(email, RIGHT, elsewhere)).isInstanceOf(SignInResult.SignedIn.class));
    }

    @Test
    void theRightPasswordWipesTheSlate() {
        var email = person();
        fail(email, home, 3);
        assertThat(signIn.attempt(email, RIGHT, home)).isInstanceOf(SignInResult.SignedIn.class);
        fail(email, home, 3);

        assertThat(signIn.attempt(email, RIGHT, home)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void anUnknownAccountIsSlowedJustTheSame() {
        var nobody = "nobody" + UUID.randomUUID() + "@example.org";
        fail(nobody, elsewhere, 4);

        assertThat(signIn.attempt(nobody, RIGHT, elsewhere)).isInstanceOf(SignInResult.Wait.class);
    }

    @Test
    void oneAddressIsSlowedAcrossAllAccounts() {
        var now = clock.instant();
        clock.at(now, () -> {
            for (var i = 0; i < 50; i++) {
                assertThat(throttle.attempt("account" + i, elsewhere)).isEmpty();
            }
            assertThat(throttle.attempt("one more", elsewhere)).contains(Duration.ofSeconds(1));
        });
    }

    @Test
    void ofManyGuessesAtOnceOnlyTheFreeOnesAreLookedAt() throws Exception {
        var email = person();

        var results = atOnce(20, () -> signIn.attempt(email, "a guess at it", elsewhere));

        assertThat(results.stream().filter(SignInResult.Wrong.class::isInstance))
                .hasSize(4);
        assertThat(results.stream().filter(SignInResult.Wait.class::isInstance)).hasSize(16);
    }

    @Test
    void aNetworkOfTheNewKindCountsAsOneAddress() {
        assertThat(new NetworkAddress("2001:db8:1:2:aaaa::1").counted())
                .isEqualTo(new NetworkAddress("2001:0db8:1:2:bbbb:c:d:e").counted())
                .isNotEqualTo(new NetworkAddress("2001:db8:1:3:aaaa::1").counted());
        assertThat(new NetworkAddress("192.0.2.7").counted()).isEqualTo("192.0.2.7");
        assertThat(new NetworkAddress("::1").counted()).isEqualTo("0:0:0:0:");
    }

    private void fail(String email, NetworkAddress from, int times) {
        for (var i = 0; i < times; i++) {
            signIn.attempt(email, "a guess at it", from);
        }
    }

    private String person() {
        var email = "p" + UUID.randomUUID() + "@example.org";
        people.add(new EmailAddress(email), "Ifor", RIGHT, Texts.ENGLISH, false);
        return email;
    }

    private static <T> ArrayList<T> atOnce(int people, Callable<T> deed) throws Exception {
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
