package org.scalingfund.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationProfiles;
import org.scalingfund.organisation.Policy;
import org.scalingfund.organisation.PolicyResult;
import org.scalingfund.organisation.ProfileField;
import org.scalingfund.organisation.ProfilePart;
import org.scalingfund.organisation.ProfileResult;
import org.scalingfund.tenancy.Standpoint;
import org.springframework.stereotype.Component;

/** What the demonstration's organisations say of themselves, before they apply anywhere. */
@Component
class ProfileStory {
    private static final int LATER = 200;

    private final Material material;
    private final OrganisationProfiles profiles;

    ProfileStory(Material material, OrganisationProfiles profiles) {
        this.material = material;
        this.profiles = profiles;
    }

    /** Said by their leads on {@code day}; one of them has more volunteers some months later. */
    void tell(Fundland land, int day) {
        for (var profile : material.profiles()) {
            var lead = Standpoint.of(land.cast().lead(profile.key()));
            land.script().add(land.at(day, 14, 0), lead, () -> say(land, profile, land.day(day)));
        }
        land.script()
                .add(
                        land.at(day + LATER, 14, 0),
                        Standpoint.of(land.cast().lead("hearth")),
                        () -> change(land, "hearth", Map.of(ProfileField.VOLUNTEERS, "64")));
    }

    private void say(Fundland land, Material.Profile profile, LocalDate today) {
        var said = new EnumMap<>(profile.said());
        said.put(ProfileField.YEAR_END, lastBefore(MonthDay.parse("--" + profile.yearEnd()), today));
        change(land, profile.key(), said);
        var organisation = land.cast().organisation(profile.key());
        for (var policy : profile.policies()) {
            Expect.that(
                    PolicyResult.Saved.class,
                    profiles.save(
                            organisation,
                            Optional.empty(),
                            new Policy(
                                    policy.kind(),
                                    "",
                                    land.day(policy.agreed()),
                                    land.day(policy.until()),
                                    policy.covered().isEmpty() ? null : Money.of(policy.covered()))));
        }
    }

    private void change(Fundland land, String key, Map<ProfileField, String> said) {
        var organisation = land.cast().organisation(key);
        for (var part : ProfilePart.values()) {
            var seen = profiles.find(organisation).orElseThrow().part(part);
            var wanted = new EnumMap<>(seen);
            said.forEach((field, text) -> {
                if (field.part() == part) {
                    wanted.put(field, text);
                }
            });
            Expect.that(ProfileResult.Saved.class, profiles.save(organisation, part, seen, wanted));
        }
    }

    private static String lastBefore(MonthDay end, LocalDate today) {
        var thisYear = end.atYear(today.getYear());
        return (thisYear.isAfter(today) ? end.atYear(today.getYear() - 1) : thisYear).toString();
    }
}
