package org.scalingfund.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.scalingfund.activity.ActivityLog;
import org.scalingfund.activity.Entry;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.Access;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class MembershipsTest {
    @Autowired
    Memberships memberships;

    @Autowired
    OwnSpaces spaces;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    ActivityLog activity;

    @Autowired
    Letters letters;

    @Autowired
    Stage stage;

    @Test
    void anAdministratorGivesARoleThatHoldsAtOnceIsToldByMailAndRemembered() {
        var here = stage.tenant("Here");
        var rhian = stage.person("Rhian", here, Role.TENANT_ADMINISTRATOR);
        var email = address();
        var mair = people.add(new EmailAddress(email), "Mair", "three quiet otters", Texts.ENGLISH, false);

        var result = stage.as(rhian, here, () -> memberships.give(email, "", Role.ASSESSOR, Texts.ENGLISH));

        assertThat(result).isInstanceOf(GiveRoleResult.Given.class);
        assertThat(stage.as(mair, here, access::roles)).contains(Role.ASSESSOR);
        assertThat(letters.last(email).subject()).isEqualTo("You are now an assessor of Here");
        assertThat(letters.last(email).path()).isEqualTo("/" + here.space());
        assertThat(history(here)).containsExactly("identity.role-given.assessor");
    }

    @Test
    void somebodyUnknownIsInvitedAndIsInOnceTheyHaveChosenAPassword() {
        var here = stage.tenant("Here");
        var rhian = stage.person("Rhian", here, Role.TENANT_ADMINISTRATOR);
        var email = address();

        assertThat(stage.as(rhian, here, () -> memberships.give(email, " ", Role.AUDITOR, Texts.WELSH)))
                .isInstanceOf(GiveRoleResult.NameMissing.class);
        stage.as(rhian, here, () -> memberships.give(email, "Sioned", Role.AUDITOR, Texts.WELSH));

        assertThat(letters.last(email).subject()).isEqualTo("Gwahoddiad i fod yn archwilydd gyda Here");
        var from = new NetworkAddress("test " + UUID.randomUUID());
        assertThat(signIn.attempt(email, "", from)).isInstanceOf(SignInResult.Wrong.class);
        accounts.reset(letters.last(email).token(), "three quiet otters");
        assertThat(signIn.attempt(email, "three quiet otters", from)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aRoleThatIsTakenEndsAtOnce() {
        var here = stage.tenant("Here");
        var rhian = stage.person("Rhian", here, Role.TENANT_ADMINISTRATOR);
        var tom = stage.person("Tom", here, Role.FUND_MANAGER, Role.EVALUATOR);

        assertThat(stage.as(rhian, here, () -> memberships.take(tom, Role.FUND_MANAGER)))
                .isInstanceOf(TakeRoleResult.Taken.class);

        assertThat(stage.as(tom, here, access::roles))
                .doesNotContain(Role.FUND_MANAGER)
                .contains(Role.EVALUATOR);
        assertThat(stage.as(rhian, here, () -> memberships.take(tom, Role.FUND_MANAGER)))
                .isInstanceOf(TakeRoleResult.NotHeld.class);
    }

    @Test
    void aSpaceKeepsAnAdministratorThoughTwoTakeTheRoleFromEachOtherAtOnce() throws Exception {
        var here = stage.tenant("Here");
        var one = stage.person("Rhian", here, Role.TENANT_ADMINISTRATOR);
        var other = stage.person("Owen", here, Role.TENANT_ADMINISTRATOR);
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                together.await();
                return takeFrom(one, other, here);
            });
            var second = threads.submit(() -> {
                together.await();
                return takeFrom(other, one, here);
            });
            assertThat(List.of(first.get(), second.get())).containsOnlyOnce(true);
        }
    }

    /** True when it was taken; the other is refused as the last, or is no longer allowed to ask. */
    private boolean takeFrom(PersonId by, PersonId from, Tenant here) {
        try {
            return stage.as(by, here, () -> memberships.take(from, Role.TENANT_ADMINISTRATOR))
                    instanceof TakeRoleResult.Taken;
        } catch (AccessDeniedException noLongerAdministrator) {
            return false;
        }
    }

    @Test
    void nobodyButAnAdministratorGivesRolesNotEvenThatOfAnotherSpace() {
        var here = stage.tenant("Here");
        var there = stage.tenant("There");
        var stranger = stage.person("Owen", there, Role.TENANT_ADMINISTRATOR);
        var manager = stage.person("Tom", here, Role.FUND_MANAGER);

        for (var person : List.of(stranger, manager)) {
            assertThatThrownBy(() ->
                            stage.as(person, here, () -> memberships.give(address(), "A", Role.AUDITOR, Texts.ENGLISH)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aPersonSeesTheSpacesAndRolesThatAreTheirsWhereverTheyAre() {
        var here = stage.tenant("Here");
        var there = stage.tenant("There");
        var rhian = stage.person("Rhian", there, Role.TENANT_ADMINISTRATOR);
        var email = address();
        var mair = people.add(new EmailAddress(email), "Mair", "three quiet otters", Texts.ENGLISH, false);
        stage.as(rhian, there, () -> memberships.give(email, "", Role.ASSESSOR, Texts.ENGLISH));
        stage.as(rhian, there, () -> memberships.give(email, "", Role.EVALUATOR, Texts.ENGLISH));

        assertThat(stage.as(mair, here, () -> spaces.of(mair)))
                .containsExactly(new OwnSpaces.Space(
                        there.id(), there.space(), "There", EnumSet.of(Role.ASSESSOR, Role.EVALUATOR)));
        assertThat(spaces.of(stage.person("Nobody in particular"))).isEmpty();
    }

    private List<String> history(Tenant here) {
        return stage.inTransaction(
                Standpoint.in(here.id()),
                () -> activity.historyOf(here.id().value(), false, null, 10).stream()
                        .map(Entry::kind)
                        .toList());
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }
}
