package org.scalingfund.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scalingfund.base.Texts;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Tenant;
import org.scalingfund.testing.Letters;
import org.scalingfund.testing.ProductTest;
import org.scalingfund.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OrganisationsTest {
    @Autowired
    Organisations organisations;

    @Autowired
    Letters letters;

    @Autowired
    Stage stage;

    Tenant here;
    PersonId lead;

    @BeforeEach
    void somebodyWhoApplies() {
        here = stage.tenant("Here");
        lead = stage.person("Nia");
    }

    @Test
    void whoeverRegistersAnOrganisationLeadsItAndItsNumbersAreWrittenAsTheRegistersDo() {
        var number = 100_000 + (int) (Math.random() * 800_000);
        var result = register(new NewOrganisation(
                " Harbour Care ", OrganisationKind.SOCIAL_ENTERPRISE, " " + number + " ", "", "W06000015", "cf103nq"));

        assertThat(result).isInstanceOf(RegisterOrganisationResult.Registered.class);
        var own = stage.as(lead, here, organisations::mine).getFirst();
        assertThat(own.capacity()).isEqualTo(Capacity.LEAD);
        assertThat(own.organisation().name()).isEqualTo("Harbour Care");
        assertThat(own.organisation().companyNumber()).isEqualTo(new CompanyNumber("00" + number));
        assertThat(own.organisation().postcode()).isEqualTo(new Postcode("CF10 3NQ"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(register(new NewOrganisation("", OrganisationKind.CHARITY, "12-3", "", "X1", "nowhere")))
                .isEqualTo(new RegisterOrganisationResult.Refused(Set.of(
                        OrganisationProblem.NAME_MISSING,
                        OrganisationProblem.COMPANY_NUMBER_NOT_ONE,
                        OrganisationProblem.CHARITY_NUMBER_MISSING,
                        OrganisationProblem.POSTCODE_NOT_ONE,
                        OrganisationProblem.COUNCIL_UNKNOWN)));
    }

    @Test
    void ofManyWhoRegisterTheSameNumberAtOnceOneDoesAndTheOthersAreToldWhoHasIt() throws Exception {
        var number = "99" + (10_000 + (int) (Math.random() * 80_000));
        var together = new CyclicBarrier(5);
        var results = new ArrayList<RegisterOrganisationResult>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<RegisterOrganisationResult>>();
            for (var i = 0; i < 5; i++) {
                running.add(threads.submit(() -> {
                    together.await();
                    return register(new NewOrganisation("Lantern Trust", OrganisationKind.CHARITY, "", number, "", ""));
                }));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }

        assertThat(results.stream().filter(RegisterOrganisationResult.Registered.class::isInstance))
                .hasSize(1);
        assertThat(results.stream().filter(new RegisterOrganisationResult.RegisteredAlready("Lantern Trust")::equals))
                .hasSize(4);
    }

    @Test
    void theLeadAddsAColleagueWhoIsInvitedWithTheSameAnswerAsIfTheyWereKnown() {
        var organisation = stage.organisation("Harbour Care", lead);
        var email = "p" + UUID.randomUUID() + "@example.org";

        assertThat(add(lead, organisation, email)).isEqualTo(new AddMemberResult.Added(email));
        assertThat(add(lead, organisation, email)).isInstanceOf(AddMemberResult.MemberAlready.class);

        assertThat(letters.last(email).subject()).isEqualTo("Nia invites you to Harbour Care");
        assertThat(stage.as(lead, here, () -> organisations.members(organisation)))
                .extracting(Member::name)
                .containsExactly("Efa", "Nia");
    }

    @Test
    void onlyALeadAddsAndToStrangersTheOrganisationDoesNotExist() {
        var organisation = stage.organisation("Harbour Care", lead);
        var writer = stage.person("Efa");
        stage.join(organisation, writer, "CONTRIBUTOR");
        var stranger = stage.person("Mallory");

        assertThat(add(writer, organisation, "x@example.org")).isInstanceOf(AddMemberResult.NotLead.class);
        assertThat(add(stranger, organisation, "x@example.org")).isInstanceOf(AddMemberResult.NotLead.class);
        assertThat(stage.as(stranger, here, () -> organisations.find(organisation)))
                .isEmpty();
        assertThat(stage.as(stranger, here, () -> organisations.members(organisation)))
                .isEmpty();
        assertThat(stage.as(stranger, here, () -> organisations.remove(organisation, writer)))
                .isInstanceOf(MemberChangeResult.NotFound.class);
    }

    @Test
    void anOrganisationKeepsALead() {
        var organisation = stage.organisation("Harbour Care", lead);
        var efa = stage.person("Efa");
        stage.join(organisation, efa, "CONTRIBUTOR");

        assertThat(stage.as(lead, here, () -> organisations.remove(organisation, lead)))
                .isInstanceOf(MemberChangeResult.LastLead.class);
        stage.as(lead, here, () -> organisations.changeCapacity(organisation, efa, Capacity.LEAD));
        assertThat(stage.as(lead, here, () -> organisations.remove(organisation, lead)))
                .isInstanceOf(MemberChangeResult.Changed.class);
        assertThat(stage.as(lead, here, organisations::mine)).isEmpty();
    }

    private AddMemberResult add(PersonId by, OrganisationId organisation, String email) {
        return stage.as(
                by,
                here,
                () -> organisations.addMember(organisation, email, "Efa", Capacity.CONTRIBUTOR, Texts.ENGLISH));
    }

    private RegisterOrganisationResult register(NewOrganisation typed) {
        return stage.as(lead, here, () -> organisations.register(typed));
    }
}
