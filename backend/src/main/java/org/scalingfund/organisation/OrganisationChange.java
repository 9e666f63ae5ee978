package org.scalingfund.organisation;

import java.time.Instant;
import java.util.Optional;

/** One thing that somebody changed about an organisation: a field of its profile, or one of its policies. */
public record OrganisationChange(Instant at, String person, String what, String before, String after) {
    private static final String POLICY = "POLICY_";

    static String nameOf(PolicyKind kind) {
        return POLICY + kind.name();
    }

    public Optional<ProfileField> field() {
        return ProfileField.parse(what);
    }

    public Optional<PolicyKind> policy() {
        return what.startsWith(POLICY)
                ? Optional.of(PolicyKind.valueOf(what.substring(POLICY.length())))
                : Optional.empty();
    }
}
