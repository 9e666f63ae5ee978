package org.scalingfund.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scalingfund.base.Role;
import org.scalingfund.organisation.OrganisationKind;
import org.scalingfund.organisation.PolicyKind;
import org.scalingfund.organisation.ProfileField;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration's people are called, run and write: all of it fictional. */
@Component
class Material {
    private static final List<String> TEMPLATES = List.of("adult-social-care", "childrens-services");

    /** Somebody with roles in either fund; {@code shown} says on the console what they are, when it is worth it. */
    record Person(String key, String name, String email, List<Role> nncf, List<Role> wfgf, String shown) {}

    /** An organisation, with the facts that its answers are made of. */
    record Organisation(
            String key,
            String name,
            OrganisationKind kind,
            String company,
            String charity,
            String postcode,
            String lead,
            String email,
            String model,
            String people,
            String staff,
            String partner,
            String deputy,
            String evaluator,
            String cost,
            String gap,
            String involved,
            String week,
            String found,
            String sites,
            String hinder,
            String after) {}

    /** What an organisation says of itself; its year ends on this day of each year. */
    record Profile(String key, String yearEnd, Map<ProfileField, String> said, List<ProfilePolicy> policies) {}

    /** Days are counted from today. */
    record ProfilePolicy(PolicyKind kind, int agreed, int until, String covered) {}

    /**
     * An application.
     *
     * @param outside whether its dates lie outside those of the round, so that a rule says no
     * @param points what a middling assessor gives on each criterion
     * @param conditions how its own people rate each condition
     */
    record Application(
            String key,
            String organisation,
            String title,
            String amount,
            List<String> areas,
            String place,
            String stage,
            String target,
            String route,
            int evidence,
            int reach,
            boolean outside,
            String approach,
            List<Integer> points,
            List<String> assessors,
            List<Integer> conditions) {}

    /** What people say about the conditions they rate. */
    record ConditionWords(List<String> enabler, List<String> neutral, List<String> barrier, String assessor) {}

    /** What assessors and grantees write. */
    record Remarks(
            List<String> high,
            List<String> middle,
            List<String> low,
            Map<String, String> overall,
            ConditionWords conditions,
            List<String> progress,
            List<String> learned) {}

    private final List<Person> people;
    private final List<Organisation> organisations;
    private final List<Application> applications;
    private final Remarks remarks;
    private final List<Profile> profiles;
    private final Map<String, List<String>> answers = new HashMap<>();

    Material(JsonMapper json) {
        people = read(json, "demo/people.json", new TypeReference<>() {});
        organisations = read(json, "demo/organisations.json", new TypeReference<>() {});
        applications = read(json, "demo/applications.json", new TypeReference<>() {});
        remarks = read(json, "demo/remarks.json", new TypeReference<>() {});
        profiles = read(json, "demo/profiles.json", new TypeReference<>() {});
        TEMPLATES.forEach(template -> readAnswers(json, template));
    }

    List<Person> people() {
        return people;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Application> applicationsOf(String roundCode) {
        return applications.stream()
                .filter(application -> application.key().startsWith(roundCode + "-"))
                .toList();
    }

    Organisation organisation(String key) {
        return organisations.stream()
                .filter(organisation -> organisation.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    List<Profile> profiles() {
        return profiles;
    }

    Remarks remarks() {
        return remarks;
    }

    /** What {@code application} says to the question with this label. */
    String answer(String label, Application application, int variant) {
        var variants = answers.get(label);
        if (variants == null) {
            throw new IllegalStateException("The demonstration has no answer to: " + label);
        }
        return filled(variants.get(variant % variants.size()), application);
    }

    /** {@code words} with the facts of the application and its organisation in their places. */
    String filled(String words, Application application) {
        var of = organisation(application.organisation());
        var facts = Map.ofEntries(
                Map.entry("place", application.place()),
                Map.entry("reach", Integer.toString(application.reach())),
                Map.entry("model", of.model()),
                Map.entry("people", of.people()),
                Map.entry("staff", of.staff()),
                Map.entry("partner", of.partner()),
                Map.entry("lead", of.lead()),
                Map.entry("deputy", of.deputy()),
                Map.entry("evaluator", of.evaluator()),
                Map.entry("cost", of.cost()),
                Map.entry("gap", of.gap()),
                Map.entry("involved", of.involved()),
                Map.entry("week", of.week()),
                Map.entry("found", of.found()),
                Map.entry("sites", of.sites()),
                Map.entry("hinder", of.hinder()),
                Map.entry("after", of.after()));
        var text = words;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return sentencesBeginWithCapitals(text);
    }

    /** A fact may have come to stand where a sentence begins. */
    private static String sentencesBeginWithCapitals(String text) {
        var letters = new StringBuilder(text);
        for (var i = 0; i < letters.length(); i++) {
            var begins = i == 0 || (i > 2 && letters.charAt(i - 1) == ' ' && ".!?".indexOf(letters.charAt(i - 2)) >= 0);
            if (begins) {
                letters.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** The questions' labels are those of the templates; the answers know them by their codes there. */
    private void readAnswers(JsonMapper json, String key) {
        Map<String, List<String>> byCode = read(json, "demo/answers-" + key + ".json", new TypeReference<>() {});
        JsonNode template = read(json, "round-templates/" + key + ".json", new TypeReference<>() {});
        for (var section : template.get("form").get("sections")) {
            for (var question : section.get("questions")) {
                var variants = byCode.get(question.get("code").asString());
                if (variants != null) {
                    answers.put(question.get("label").asString(), variants);
                }
            }
        }
    }

    private static <T> T read(JsonMapper json, String path, TypeReference<T> type) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
