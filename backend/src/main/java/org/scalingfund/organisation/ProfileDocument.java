package org.scalingfund.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scalingfund.base.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation's profile as a text to be kept: what was said at one moment stays readable when later versions of the
 * product ask for less or for more.
 */
public final class ProfileDocument {
    /** Its own, because a setting of the product's must not change what is kept. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Written(OrganisationKind kind, Map<String, String> said, List<WrittenPolicy> policies) {}

    private record WrittenPolicy(
            PolicyKind kind,
            String title,
            @Nullable String agreedOn,
            @Nullable String validUntil,
            @Nullable String covered) {}

    private ProfileDocument() {}

    public static String write(OrganisationProfile profile) {
        var said = new TreeMap<String, String>();
        profile.said().forEach((field, text) -> said.put(field.name(), text));
        return JSON.writeValueAsString(new Written(
                profile.kind(),
                said,
                profile.policies().stream().map(ProfileDocument::written).toList()));
    }

    public static OrganisationProfile read(String document) {
        var written = JSON.readValue(document, Written.class);
        var said = new EnumMap<ProfileField, String>(ProfileField.class);
        written.said().forEach((name, text) -> ProfileField.parse(name).ifPresent(field -> said.put(field, text)));
        return new OrganisationProfile(
                written.kind(),
                said,
                written.policies().stream().map(ProfileDocument::policy).toList());
    }

    private static WrittenPolicy written(Policy policy) {
        var agreed = policy.agreedOn();
        var until = policy.validUntil();
        var covered = policy.covered();
        return new WrittenPolicy(
                policy.kind(),
                policy.title(),
                agreed == null ? null : agreed.toString(),
                until == null ? null : until.toString(),
                covered == null ? null : covered.pounds().toPlainString());
    }

    private static Policy policy(WrittenPolicy written) {
        var agreed = written.agreedOn();
        var until = written.validUntil();
        var covered = written.covered();
        return new Policy(
                written.kind(),
                written.title(),
                agreed == null ? null : LocalDate.parse(agreed),
                until == null ? null : LocalDate.parse(until),
                covered == null ? null : Money.of(covered));
    }
}
