package org.scalingfund.demo;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.scalingfund.base.ProductClock;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.GiveRoleResult;
import org.scalingfund.identity.Memberships;
import org.scalingfund.identity.People;
import org.scalingfund.organisation.AddMemberResult;
import org.scalingfund.organisation.Capacity;
import org.scalingfund.organisation.NewOrganisation;
import org.scalingfund.organisation.Organisations;
import org.scalingfund.organisation.RegisterOrganisationResult;
import org.scalingfund.tenancy.PersonId;
import org.scalingfund.tenancy.Standpoint;
import org.scalingfund.tenancy.Standpoints;
import org.scalingfund.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Brings the demonstration's people in: with a sign-in, with roles, and with the organisations they act for. */
@Component
class Casting {
    private static final String PLATFORM = "platform";

    private final Material material;
    private final People people;
    private final Tenants tenants;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Standpoints standpoints;
    private final ProductClock clock;

    Casting(
            Material material,
            People people,
            Tenants tenants,
            Memberships memberships,
            Organisations organisations,
            Standpoints standpoints,
            ProductClock clock) {
        this.material = material;
        this.people = people;
        this.tenants = tenants;
        this.memberships = memberships;
        this.organisations = organisations;
        this.standpoints = standpoints;
        this.clock = clock;
    }

    /** At once: who they are has to be known before anything is told about them. */
    void people(Cast cast, Instant at) {
        var password = people.hashed(DemonstrationLoader.PASSWORD);
        clock.at(
                at,
                () -> standpoints.run(Standpoint.NOWHERE, () -> {
                    for (var person : material.people()) {
                        cast.enter(
                                person.key(),
                                add(
                                        person.email(),
                                        person.name(),
                                        password,
                                        person.key().equals(PLATFORM)));
                    }
                    for (var organisation : material.organisations()) {
                        cast.enter(organisation.key(), add(organisation.email(), organisation.lead(), password, false));
                    }
                }));
    }

    /** Opens a funder's space: the platform's administrator appoints the first one there, who gives all other roles. */
    void space(Fundland land, String administrator, int day, Function<Material.Person, List<Role>> rolesOf) {
        var platform = land.cast().person(PLATFORM);
        land.script()
                .add(
                        land.at(day, 9, 0),
                        Standpoint.of(platform),
                        () -> Expect.yes(
                                tenants.open(land.tenant()),
                                "open " + land.tenant().space()));
        var first = person(administrator);
        land.scene(
                day,
                9,
                30,
                platform,
                () -> given(memberships.appointAdministrator(first.email(), first.name(), Texts.ENGLISH)));
        for (var person : material.people()) {
            for (var role : rolesOf.apply(person)) {
                if (role != Role.TENANT_ADMINISTRATOR) {
                    land.scene(
                            day,
                            10,
                            0,
                            land.cast().person(administrator),
                            () -> given(memberships.give(person.email(), person.name(), role, Texts.ENGLISH)));
                }
            }
        }
    }

    /** Registered by their leads; organisations belong to no funder. */
    void organisations(Fundland land, int day) {
        for (var organisation : material.organisations()) {
            var lead = Standpoint.of(land.cast().lead(organisation.key()));
            land.script().add(land.at(day + 1, 10, 0), lead, () -> {
                var registered = Expect.that(
                        RegisterOrganisationResult.Registered.class,
                        organisations.register(new NewOrganisation(
                                organisation.name(),
                                organisation.kind(),
                                organisation.company(),
                                organisation.charity(),
                                "",
                                organisation.postcode())));
                land.cast().enter(organisation.key(), registered.id());
            });
        }
        member(land, day, "hearth", "signatory", Capacity.SIGNATORY);
        member(land, day, "westmarch", "signatory", Capacity.SIGNATORY);
        member(land, day, "westmarch", "sunita", Capacity.CONTRIBUTOR);
        member(land, day, "northfold", "signatory", Capacity.SIGNATORY);
    }

    private void member(Fundland land, int day, String organisation, String key, Capacity capacity) {
        var joining = person(key);
        var lead = Standpoint.of(land.cast().lead(organisation));
        land.script()
                .add(
                        land.at(day + 1, 11, 0),
                        lead,
                        () -> Expect.that(
                                AddMemberResult.Added.class,
                                organisations.addMember(
                                        land.cast().organisation(organisation),
                                        joining.email(),
                                        joining.name(),
                                        capacity,
                                        Texts.ENGLISH)));
    }

    private PersonId add(String email, String name, People.HashedPassword password, boolean platformAdministrator) {
        return people.add(
                EmailAddress.parse(email).orElseThrow(), name, password, Texts.ENGLISH, platformAdministrator);
    }

    private Material.Person person(String key) {
        return material.people().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void given(GiveRoleResult result) {
        Expect.that(GiveRoleResult.Given.class, result);
    }
}
