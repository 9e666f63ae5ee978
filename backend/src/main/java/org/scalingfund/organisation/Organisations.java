package org.scalingfund.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Role;
import org.scalingfund.base.Texts;
import org.scalingfund.identity.EmailAddress;
import org.scalingfund.identity.People;
import org.scalingfund.identity.Person;
import org.scalingfund.identity.PersonMail;
import org.scalingfund.tenancy.CurrentTenant;
import org.scalingfund.tenancy.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations a person acts for, for applicants. Another's organisation is not found. */
@Service
public class Organisations {
    /** Addresses there say nothing about the organisation. */
    private static final Set<String> MAILBOXES_FOR_ANYBODY = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.co.uk",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "me.com",
            "aol.com",
            "btinternet.com",
            "sky.com",
            "proton.me",
            "example.org");

    private final OrganisationRepository repository;
    private final CouncilAreas areas;
    private final People people;
    private final PersonMail mail;
    private final CurrentTenant current;
    private final Texts texts;

    Organisations(
            OrganisationRepository repository,
            CouncilAreas areas,
            People people,
            PersonMail mail,
            CurrentTenant current,
            Texts texts) {
        this.repository = repository;
        this.areas = areas;
        this.people = people;
        this.mail = mail;
        this.current = current;
        this.texts = texts;
    }

    /** Registers an organisation, with the person who does it as its lead. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public RegisterOrganisationResult register(NewOrganisation typed) {
        var problems = typed.problems();
        if (!typed.councilCode().isBlank() && !areas.has(typed.councilCode())) {
            problems.add(OrganisationProblem.COUNCIL_UNKNOWN);
        }
        if (!problems.isEmpty()) {
            return new RegisterOrganisationResult.Refused(problems);
        }
        // In one order, so that two people who typed the same numbers do not wait for each other.
        Stream.of(
                        typed.company().map(CompanyNumber::value),
                        typed.charity().map(CharityNumber::value),
                        Optional.of(typed.councilCode()).filter(code -> !code.isBlank()))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(repository::lock);
        var registered = repository.registeredWith(typed, null);
        if (registered.isPresent()) {
            return new RegisterOrganisationResult.RegisteredAlready(registered.get());
        }
        var lead = people.find(current.actor()).orElseThrow();
        var organisation = new Organisation(
                OrganisationId.random(),
                typed.name().strip(),
                typed.kind(),
                typed.company().orElse(null),
                typed.charity().orElse(null),
                typed.councilCode().isBlank() ? null : typed.councilCode(),
                Postcode.parse(typed.postcode()).orElse(null));
        var domain = new EmailAddress(lead.email()).domain();
        repository.insert(organisation, MAILBOXES_FOR_ANYBODY.contains(domain) ? null : domain, lead.id());
        repository.insertMember(organisation.id(), lead.id(), Capacity.LEAD);
        return new RegisterOrganisationResult.Registered(organisation.id());
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<OwnOrganisation> mine() {
        return repository.of(current.actor());
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<OwnOrganisation> find(OrganisationId id) {
        return repository.find(id, current.actor());
    }

    /** Everybody who acts for one of the person's organisations, by name. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<Member> members(OrganisationId id) {
        return repository.members(id, current.actor());
    }

    /** Adds whoever has this address; somebody unknown is invited under {@code name}. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public AddMemberResult addMember(OrganisationId id, String email, String name, Capacity capacity, Locale language) {
        var own = repository.find(id, current.actor());
        if (own.isEmpty() || own.get().capacity() != Capacity.LEAD) {
            return new AddMemberResult.NotLead();
        }
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return new AddMemberResult.NotAnAddress();
        }
        if (name.isBlank() || name.strip().length() > 120) {
            return new AddMemberResult.NameMissing();
        }
        var person = people.findOrInvite(address.get(), name.strip(), language);
        if (!repository.insertMember(id, person.id(), capacity)) {
            return new AddMemberResult.MemberAlready();
        }
        var lead = people.find(current.actor()).orElseThrow();
        mail.write(
                person.id(),
                person.confirmed() ? "organisation.added" : "organisation.added-guest",
                person.name(),
                lead.name(),
                own.get().organisation().name(),
                capacityFor(person, capacity),
                people.wayIn(person, "/"));
        return new AddMemberResult.Added(person.email());
    }

    @Transactional
    @AllowedTo(Role.APPLICANT)
    public MemberChangeResult changeCapacity(OrganisationId id, PersonId member, Capacity capacity) {
        var leads = repository.lockLeads(id);
        if (!leads.contains(current.actor())) {
            return new MemberChangeResult.NotFound();
        }
        if (capacity != Capacity.LEAD && leads.equals(List.of(member))) {
            return new MemberChangeResult.LastLead();
        }
        return repository.setCapacity(id, member, capacity)
                ? new MemberChangeResult.Changed()
                : new MemberChangeResult.NotFound();
    }

    /** A lead removes anybody; everybody may leave. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public MemberChangeResult remove(OrganisationId id, PersonId member) {
        var leads = repository.lockLeads(id);
        if (!member.equals(current.actor()) && !leads.contains(current.actor())) {
            return new MemberChangeResult.NotFound();
        }
        if (leads.equals(List.of(member))) {
            return new MemberChangeResult.LastLead();
        }
        return repository.deleteMember(id, member)
                ? new MemberChangeResult.Changed()
                : new MemberChangeResult.NotFound();
    }

    /** By name, to choose from. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.ANYONE)
    public List<CouncilArea> councilAreas() {
        return areas.all();
    }

    private String capacityFor(Person reader, Capacity capacity) {
        return texts.get(capacity.textKey(), reader.language());
    }
}
