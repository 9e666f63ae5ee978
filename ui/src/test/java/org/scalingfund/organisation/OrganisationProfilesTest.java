package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.scalingfund.db.Tables.ORGANISATION_CHANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Money;
import org.scalingfund.base.TextKey;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@ProductTest
class OrganisationProfilesTest {
    @Autowired
    OrganisationProfiles profiles;

    @Autowired
    DSLContext db;

    @Autowired
    Stage stage;

    Tenant here;
    PersonId nia;
    PersonId efa;
    OrganisationId harbour;
    final LocalDate today = LocalDate.now(Formats.UK_TIME);

    @BeforeEach
    void twoWhoActForHarbourCare() {
        here = stage.tenant("Here");
        nia = stage.person("Nia");
        efa = stage.person("Efa");
        harbour = stage.organisation("Harbour Care", nia);
        stage.join(harbour, efa, "CONTRIBUTOR");
    }

    @Test
    void whatAMemberSaysIsKeptInOneFormAndRemembered() {
        save(
                nia,
                ProfilePart.ADDRESS,
                Map.of(
                        ProfileField.ADDRESS_LINE_1, " 4 Harbour Street ",
                        ProfileField.TOWN, "Saltmouth",
                        ProfileField.POSTCODE, "cf103nq",
                        ProfileField.NATION, "WALES",
                        ProfileField.WEBSITE, "www.harbour.example"));
        save(
                efa,
                ProfilePart.SIZE,
                Map.of(
                        ProfileField.INCOME, "£1,250,000",
                        ProfileField.YEAR_END, "2026-03-31",
                        ProfileField.STAFF, "12.5",
                        ProfileField.VOLUNTEERS, "1,040"));

        var profile = profile(nia);
        assertThat(profile.text(ProfileField.ADDRESS_LINE_1)).isEqualTo("4 Harbour Street");
        assertThat(profile.text(ProfileField.POSTCODE)).isEqualTo("CF10 3NQ");
        assertThat(profile.text(ProfileField.WEBSITE)).isEqualTo("https://www.harbour.example");
        assertThat(profile.part(ProfilePart.SIZE))
                .isEqualTo(Map.of(
                        ProfileField.INCOME, "1250000.00",
                        ProfileField.YEAR_END, "2026-03-31",
                        ProfileField.STAFF, "12.5",
                        ProfileField.VOLUNTEERS, "1040"));
        assertThat(stage.as(efa, here, () -> profiles.history(harbour)))
                .extracting(OrganisationChange::person, OrganisationChange::what, OrganisationChange::after)
                .hasSize(9)
                .contains(tuple("Nia", "TOWN", "Saltmouth"), tuple("Efa", "INCOME", "1250000.00"));
    }

    @Test
    void everythingThatIsWrongIsSaidBesideItsFieldAndNothingIsSaved() {
        var result = save(
                nia,
                ProfilePart.SIZE,
                Map.of(
                        ProfileField.INCOME,
                        "a lot",
                        ProfileField.YEAR_END,
                        today.plusDays(1).toString(),
                        ProfileField.STAFF,
                        "12.55",
                        ProfileField.VOLUNTEERS,
                        "9".repeat(41)));

        assertThat(result)
                .isEqualTo(new ProfileResult.Refused(Map.of(
                        ProfileField.INCOME, new TextKey("organisation.profile.not-one.income"),
                        ProfileField.YEAR_END, new TextKey("organisation.profile.year-ahead"),
                        ProfileField.STAFF, new TextKey("organisation.profile.not-one.staff"),
                        ProfileField.VOLUNTEERS, new TextKey("organisation.profile.too-long", List.of(40)))));
        assertThat(profile(nia).part(ProfilePart.SIZE).values()).containsOnly("");
    }

    @Test
    void aCharityKeepsItsNumberAndTakesNobodyElses() {
        var number = charityNumber();
        assertThat(save(nia, ProfilePart.BASICS, Map.of(ProfileField.CHARITY_NUMBER, number)))
                .isInstanceOf(ProfileResult.Saved.class);
        assertThat(save(nia, ProfilePart.BASICS, Map.of(ProfileField.CHARITY_NUMBER, "")))
                .isEqualTo(new ProfileResult.Refused(Map.of(
                        ProfileField.CHARITY_NUMBER, new TextKey("organisation.problem.charity-number-missing"))));
        assertThat(save(nia, ProfilePart.BASICS, Map.of(ProfileField.NAME, "")))
                .isEqualTo(new ProfileResult.Refused(
                        Map.of(ProfileField.NAME, new TextKey("organisation.profile.not-one.name"))));

        var lantern = stage.organisation("Lantern Trust", efa);
        assertThat(save(efa, lantern, ProfilePart.BASICS, Map.of(ProfileField.CHARITY_NUMBER, number)))
                .isEqualTo(new ProfileResult.RegisteredAlready("Harbour Care"));
    }

    @Test
    void ofManyOrganisationsThatTakeTheSameNumberAtOnceOneDoes() throws Exception {
        var number = charityNumber();
        var organisations = new ArrayList<OrganisationId>();
        for (var i = 0; i < 5; i++) {
            organisations.add(stage.organisation("Lantern Trust", nia));
        }

        var results = atOnce(organisations.stream()
                .<Callable<ProfileResult>>map(organisation ->
                        () -> save(nia, organisation, ProfilePart.BASICS, Map.of(ProfileField.CHARITY_NUMBER, number)))
                .toList());

        assertThat(results.stream().filter(ProfileResult.Saved.class::isInstance))
                .hasSize(1);
        assertThat(results.stream().filter(new ProfileResult.RegisteredAlready("Lantern Trust")::equals))
                .hasSize(4);
    }

    @Test
    void ofTwoWhoWriteTheSameFieldAtOnceTheSecondIsToldAndNothingIsOverwritten() throws Exception {
        var seen = profile(nia).part(ProfilePart.CONTACT);

        var results = atOnce(List.of(
                () -> save(nia, seen, Map.of(ProfileField.CONTACT_NAME, "Nia Price")),
                () -> save(efa, seen, Map.of(ProfileField.CONTACT_NAME, "Efa Lloyd"))));

        var kept = profile(nia).text(ProfileField.CONTACT_NAME);
        assertThat(kept).isIn("Nia Price", "Efa Lloyd");
        assertThat(results).hasAtLeastOneElementOfType(ProfileResult.Saved.class);
        assertThat(results)
                .filteredOn(ProfileResult.ChangedMeanwhile.class::isInstance)
                .singleElement()
                .isEqualTo(new ProfileResult.ChangedMeanwhile(profile(nia).part(ProfilePart.CONTACT)));
    }

    @Test
    void whatTwoWriteAtOnceInDifferentFieldsIsKeptFromBoth() throws Exception {
        var seen = profile(nia).part(ProfilePart.CONTACT);

        var results = atOnce(List.of(
                () -> save(nia, seen, Map.of(ProfileField.CONTACT_NAME, "Nia Price")),
                () -> save(efa, seen, Map.of(ProfileField.CONTACT_PHONE, "029 2018 0000"))));

        assertThat(results).containsOnly(new ProfileResult.Saved());
        assertThat(profile(efa).text(ProfileField.CONTACT_NAME)).isEqualTo("Nia Price");
        assertThat(profile(nia).text(ProfileField.CONTACT_PHONE)).isEqualTo("029 2018 0000");
    }

    @Test
    void aPolicyIsInForceEndsSoonOrHasEnded() {
        var safeguarding = policy(PolicyKind.SAFEGUARDING, today.plusDays(Policy.DAYS_OF_WARNING + 1));
        assertThat(put(nia, safeguarding)).isInstanceOf(PolicyResult.Saved.class);
        put(nia, policy(PolicyKind.EQUALITY, today.plusDays(Policy.DAYS_OF_WARNING)));
        put(nia, policy(PolicyKind.WHISTLEBLOWING, today));
        put(nia, policy(PolicyKind.DATA_PROTECTION, today.minusDays(1)));

        assertThat(profile(efa).policies())
                .extracting(Policy::kind, policy -> policy.standing(today))
                .containsExactly(
                        tuple(PolicyKind.SAFEGUARDING, Policy.Standing.VALID),
                        tuple(PolicyKind.DATA_PROTECTION, Policy.Standing.EXPIRED),
                        tuple(PolicyKind.EQUALITY, Policy.Standing.EXPIRING),
                        tuple(PolicyKind.WHISTLEBLOWING, Policy.Standing.EXPIRING));
    }

    @Test
    void anInsuranceSaysWhatItCoversAndAnotherPolicyItsName() {
        assertThat(put(nia, policy(PolicyKind.INSURANCE, today)))
                .isEqualTo(new PolicyResult.Refused(Set.of(PolicyProblem.COVERED_MISSING)));
        assertThat(put(nia, policy(PolicyKind.OTHER, today)))
                .isEqualTo(new PolicyResult.Refused(Set.of(PolicyProblem.TITLE_MISSING)));
        assertThat(put(nia, new Policy(PolicyKind.EQUALITY, "", today.plusDays(1), today, null)))
                .isEqualTo(new PolicyResult.Refused(
                        Set.of(PolicyProblem.AGREED_AHEAD, PolicyProblem.UNTIL_BEFORE_AGREED)));

        var insurance = new Policy(PolicyKind.INSURANCE, "", today, today.plusYears(1), Money.of("5000000"));
        assertThat(put(nia, insurance)).isInstanceOf(PolicyResult.Saved.class);
        assertThat(profile(nia).policy(PolicyKind.INSURANCE)).contains(insurance);
    }

    @Test
    void aPolicyThatAColleagueChangedIsNotOverwrittenAndOneThatIsRemovedIsRemembered() {
        var first = policy(PolicyKind.EQUALITY, today.plusYears(1));
        put(nia, first);
        var second = policy(PolicyKind.EQUALITY, today.plusYears(2));

        assertThat(put(efa, second)).isEqualTo(new PolicyResult.ChangedMeanwhile(Optional.of(first)));
        assertThat(stage.as(efa, here, () -> profiles.remove(harbour, second)))
                .isEqualTo(new PolicyResult.ChangedMeanwhile(Optional.of(first)));
        assertThat(stage.as(efa, here, () -> profiles.remove(harbour, first))).isInstanceOf(PolicyResult.Saved.class);
        assertThat(profile(nia).policies()).isEmpty();
        assertThat(stage.as(nia, here, () -> profiles.history(harbour)).getFirst())
                .satisfies(change -> {
                    assertThat(change.person()).isEqualTo("Efa");
                    assertThat(change.policy()).contains(PolicyKind.EQUALITY);
                    assertThat(change.after()).isEmpty();
                });
    }

    @Test
    void toStrangersTheProfileDoesNotExist() {
        save(nia, ProfilePart.CONTACT, Map.of(ProfileField.CONTACT_NAME, "Nia Price"));
        var mallory = stage.person("Mallory");

        assertThat(stage.as(mallory, here, () -> profiles.find(harbour))).isEmpty();
        assertThat(stage.as(mallory, here, () -> profiles.history(harbour))).isEmpty();
        assertThat(save(mallory, Map.of(), Map.of(ProfileField.CONTACT_NAME, "Mallory")))
                .isInstanceOf(ProfileResult.NotFound.class);
        assertThat(put(mallory, policy(PolicyKind.EQUALITY, today))).isInstanceOf(PolicyResult.NotFound.class);
        assertThat(profile(nia).text(ProfileField.CONTACT_NAME)).isEqualTo("Nia Price");
    }

    @Test
    void whatWasChangedIsOnlyEverAddedTo() {
        save(nia, ProfilePart.CONTACT, Map.of(ProfileField.CONTACT_NAME, "Nia Price"));

        assertThatThrownBy(() -> stage.inTransaction(
                        Standpoint.NOWHERE,
                        () -> db.deleteFrom(ORGANISATION_CHANGE).execute()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private OrganisationProfile profile(PersonId by) {
        return stage.as(by, here, () -> profiles.find(harbour)).orElseThrow();
    }

    /** Everything else of the part stays as it is. */
    private ProfileResult save(PersonId by, ProfilePart part, Map<ProfileField, String> typed) {
        return save(by, harbour, part, typed);
    }

    private ProfileResult save(
            PersonId by, OrganisationId organisation, ProfilePart part, Map<ProfileField, String> typed) {
        var seen = stage.as(by, here, () -> profiles.find(organisation))
                .orElseThrow()
                .part(part);
        var all = new EnumMap<>(seen);
        all.putAll(typed);
        return stage.as(by, here, () -> profiles.save(organisation, part, seen, all));
    }

    private ProfileResult save(PersonId by, Map<ProfileField, String> seen, Map<ProfileField, String> typed) {
        var all = new EnumMap<ProfileField, String>(ProfileField.class);
        all.putAll(seen);
        all.putAll(typed);
        return stage.as(by, here, () -> profiles.save(harbour, ProfilePart.CONTACT, seen, all));
    }

    private PolicyResult put(PersonId by, Policy policy) {
        return stage.as(by, here, () -> profiles.save(harbour, Optional.empty(), policy));
    }

    private Policy policy(PolicyKind kind, LocalDate until) {
        return new Policy(kind, "", today.minusYears(1), until, null);
    }

    private static String charityNumber() {
        return "97" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        var together = new CyclicBarrier(deeds.size());
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var deed : deeds) {
                running.add(threads.submit(() -> {
                    together.await();
                    return deed.call();
                }));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
