package org.scalingfund.organisation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scalingfund.base.AllowedTo;
import org.scalingfund.base.Formats;
import org.scalingfund.base.Role;
import org.scalingfund.base.TextKey;
import org.scalingfund.tenancy.CurrentTenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation says of itself, once for all funds, for those who act for it. Each change says what the person
 * saw: what two people change at once in different fields is kept from both, in the same field nothing is overwritten.
 */
@Service
public class OrganisationProfiles {
    private static final int HISTORY = 50;
    private static final Set<ProfileField> NUMBERS =
            Set.of(ProfileField.COMPANY_NUMBER, ProfileField.CHARITY_NUMBER, ProfileField.COUNCIL_CODE);

    private final ProfileRepository repository;
    private final OrganisationRepository organisations;
    private final CouncilAreas areas;
    private final CurrentTenant current;
    private final InstantSource clock;

    OrganisationProfiles(
            ProfileRepository repository,
            OrganisationRepository organisations,
            CouncilAreas areas,
            CurrentTenant current,
            InstantSource clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.areas = areas;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public Optional<OrganisationProfile> find(OrganisationId organisation) {
        return repository.find(organisation, current.actor());
    }

    /** Who changed what, newest first. */
    @Transactional(readOnly = true)
    @AllowedTo(Role.APPLICANT)
    public List<OrganisationChange> history(OrganisationId organisation) {
        return repository.changes(organisation, current.actor(), HISTORY);
    }

    /** Saves the part as typed; what is as in {@code seen} the person left alone. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public ProfileResult save(
            OrganisationId organisation,
            ProfilePart part,
            Map<ProfileField, String> seen,
            Map<ProfileField, String> typed) {
        var entry = ProfileEntry.read(part, typed, areas, today());
        if (!entry.problems().isEmpty()) {
            return new ProfileResult.Refused(entry.problems());
        }
        var changed = new EnumMap<ProfileField, String>(ProfileField.class);
        entry.texts().forEach((field, text) -> {
            if (!text.equals(seen.getOrDefault(field, ""))) {
                changed.put(field, text);
            }
        });
        // In one order and before the organisation itself, as when one is registered.
        NUMBERS.stream()
                .flatMap(field -> Stream.ofNullable(changed.get(field)))
                .filter(number -> !number.isEmpty())
                .sorted()
                .forEach(organisations::lock);
        return repository
                .lock(organisation, current.actor())
                .map(now -> save(organisation, now, now.part(part), seen, changed))
                .orElseGet(ProfileResult.NotFound::new);
    }

    private ProfileResult save(
            OrganisationId organisation,
            OrganisationProfile profile,
            Map<ProfileField, String> now,
            Map<ProfileField, String> seen,
            Map<ProfileField, String> changed) {
        changed.entrySet().removeIf(change -> change.getValue().equals(now.get(change.getKey())));
        if (changed.keySet().stream()
                .anyMatch(field -> !seen.getOrDefault(field, "").equals(now.get(field)))) {
            return new ProfileResult.ChangedMeanwhile(now);
        }
        var wanted = new EnumMap<>(now);
        wanted.putAll(changed);
        if (changed.keySet().stream().anyMatch(NUMBERS::contains)) {
            var registered = registered(profile.kind(), wanted);
            var missing = registered.missingNumber();
            if (missing.isPresent()) {
                return new ProfileResult.Refused(Map.of(
                        missing.get() == OrganisationProblem.CHARITY_NUMBER_MISSING
                                ? ProfileField.CHARITY_NUMBER
                                : ProfileField.COMPANY_NUMBER,
                        new TextKey(missing.get().textKey())));
            }
            var other = organisations.registeredWith(registered, organisation);
            if (other.isPresent()) {
                return new ProfileResult.RegisteredAlready(other.get());
            }
        }
        if (!changed.isEmpty()) {
            repository.update(organisation, changed);
            changed.forEach((field, text) -> repository.remember(
                    organisation, current.actor(), field.name(), now.getOrDefault(field, ""), text));
        }
        return new ProfileResult.Saved();
    }

    /** Writes down a policy in the place of what was seen there. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public PolicyResult save(OrganisationId organisation, Optional<Policy> seen, Policy typed) {
        var problems = typed.problems(today());
        return problems.isEmpty()
                ? change(organisation, typed.kind(), seen, Optional.of(typed))
                : new PolicyResult.Refused(problems);
    }

    /** The organisation no longer has it. */
    @Transactional
    @AllowedTo(Role.APPLICANT)
    public PolicyResult remove(OrganisationId organisation, Policy seen) {
        return change(organisation, seen.kind(), Optional.of(seen), Optional.empty());
    }

    private PolicyResult change(
            OrganisationId organisation, PolicyKind kind, Optional<Policy> seen, Optional<Policy> wanted) {
        var profile = repository.lock(organisation, current.actor());
        if (profile.isEmpty()) {
            return new PolicyResult.NotFound();
        }
        var now = profile.get().policy(kind);
        if (now.equals(wanted)) {
            return new PolicyResult.Saved();
        }
        if (!now.equals(seen)) {
            return new PolicyResult.ChangedMeanwhile(now);
        }
        wanted.ifPresentOrElse(
                policy -> repository.put(organisation, policy), () -> repository.delete(organisation, kind));
        repository.remember(
                organisation,
                current.actor(),
                OrganisationChange.nameOf(kind),
                now.map(Policy::remembered).orElse(""),
                wanted.map(Policy::remembered).orElse(""));
        return new PolicyResult.Saved();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.UK_TIME);
    }

    private static NewOrganisation registered(OrganisationKind kind, Map<ProfileField, String> basics) {
        return new NewOrganisation(
                basics.getOrDefault(ProfileField.NAME, ""),
                kind,
                basics.getOrDefault(ProfileField.COMPANY_NUMBER, ""),
                basics.getOrDefault(ProfileField.CHARITY_NUMBER, ""),
                basics.getOrDefault(ProfileField.COUNCIL_CODE, ""),
                "");
    }
}
