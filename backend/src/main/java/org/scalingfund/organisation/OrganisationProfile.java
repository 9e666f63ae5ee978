package org.scalingfund.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an organisation says of itself: its fields, of which none is there without a text, and its policies by kind. */
public record OrganisationProfile(OrganisationKind kind, Map<ProfileField, String> said, List<Policy> policies) {
    /** What funds most often need; what depends on the legal form is not among it. */
    private static final Set<ProfileField> WANTED = EnumSet.of(
            ProfileField.NAME,
            ProfileField.LEGAL_FORM,
            ProfileField.PURPOSES,
            ProfileField.ADDRESS_LINE_1,
            ProfileField.TOWN,
            ProfileField.POSTCODE,
            ProfileField.NATION,
            ProfileField.INCOME,
            ProfileField.YEAR_END,
            ProfileField.STAFF,
            ProfileField.CONTACT_NAME,
            ProfileField.CONTACT_EMAIL);

    public OrganisationProfile {
        said = said.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        policies = List.copyOf(policies);
    }

    public String text(ProfileField field) {
        return said.getOrDefault(field, "");
    }

    /** All fields of the part, with an empty text where nothing is said. */
    public Map<ProfileField, String> part(ProfilePart part) {
        var texts = new EnumMap<ProfileField, String>(ProfileField.class);
        part.fields().forEach(field -> texts.put(field, text(field)));
        return texts;
    }

    public Optional<Policy> policy(PolicyKind kind) {
        return policies.stream().filter(policy -> policy.kind() == kind).findFirst();
    }

    /** What a fund will look for and not find. */
    public List<ProfileField> missing() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> text(field).isEmpty() && isWanted(field))
                .toList();
    }

    public List<ProfileField> missing(ProfilePart part) {
        return missing().stream().filter(field -> field.part() == part).toList();
    }

    /** Policies that no longer hold, or soon will not. */
    public List<Policy> ending(LocalDate today) {
        return policies.stream()
                .filter(policy -> policy.standing(today) != Policy.Standing.VALID)
                .toList();
    }

    /** Without whom to contact: for those who judge an application and should not know who wrote it. */
    public OrganisationProfile withoutPeople() {
        return new OrganisationProfile(
                kind,
                said.entrySet().stream()
                        .filter(entry -> entry.getKey().part() != ProfilePart.CONTACT)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                policies);
    }

    private boolean isWanted(ProfileField field) {
        var form = text(ProfileField.LEGAL_FORM);
        return WANTED.contains(field)
                || !form.isEmpty()
                        && (field == ProfileField.COMPANY_NUMBER
                                        && LegalForm.valueOf(form).isCompany()
                                || field == ProfileField.CHARITY_NUMBER
                                        && LegalForm.valueOf(form).isAlwaysCharity());
    }
}
