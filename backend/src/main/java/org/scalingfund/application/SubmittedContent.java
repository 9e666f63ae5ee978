package org.scalingfund.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.scalingfund.organisation.CouncilArea;
import org.scalingfund.tenancy.PersonId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of an application as it was submitted, written in one way only, so that its hash proves what was sent.
 * Adding to it changes every later hash and no earlier one; never reorder it.
 */
final class SubmittedContent {
    /** Its own, because a setting of the product's must not change what a hash means. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SubmittedContent() {}

    static byte[] hash(
            ApplicationSheet sheet,
            SequencedMap<String, Object> otherPages,
            PersonId by,
            @Nullable PersonId certifier,
            Instant submittedAt) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(canonical(sheet, otherPages, by, certifier, submittedAt)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String canonical(
            ApplicationSheet sheet,
            SequencedMap<String, Object> otherPages,
            PersonId by,
            @Nullable PersonId certifier,
            Instant submittedAt) {
        var content = new LinkedHashMap<String, Object>();
        content.put("reference", sheet.facts().reference());
        content.put("application", sheet.id().toString());
        content.put("round", sheet.terms().round().toString());
        content.put("organisation", sheet.facts().organisation().toString());
        content.put("organisationName", sheet.facts().organisationName());
        content.put("submittedAt", submittedAt.toString());
        content.put("submittedBy", by.toString());
        for (var field : OutlineField.values()) {
            content.put(field.name(), sheet.outline().text(field));
        }
        content.put(
                "areas",
                sheet.outline().areas().stream().map(CouncilArea::code).sorted().toList());
        content.put(
                "answers",
                sheet.sections().stream()
                        .flatMap(section -> section.shown().stream())
                        .map(SubmittedContent::answer)
                        .toList());
        content.put(
                "budget", sheet.budget().stream().map(SubmittedContent::line).toList());
        content.put(
                "plan", sheet.plan().stream().map(SubmittedContent::milestone).toList());
        content.put("otherPages", otherPages);
        // Left out when there are none: an application without partners has the hash it had before there could be any.
        var partners = sheet.acceptedPartners();
        if (!partners.isEmpty()) {
            content.put(
                    "partners", partners.stream().map(SubmittedContent::partner).toList());
        }
        if (certifier != null) {
            content.put("certifiedBy", certifier.toString());
            content.put("certified", Objects.requireNonNull(sheet.terms().certification()));
        }
        return JSON.writeValueAsString(content);
    }

    private static List<Object> answer(ApplicationSheet.Question question) {
        return List.of(
                question.id().toString(),
                question.answer(),
                question.attachments().stream()
                        .map(file -> List.of(file.name(), file.sha256()))
                        .toList());
    }

    private static List<String> line(BudgetLine line) {
        return List.of(
                line.category().name(),
                line.description(),
                line.amount().pounds().toPlainString());
    }

    private static List<String> partner(ApplicationSheet.Partner partner) {
        return List.of(String.valueOf(partner.organisation()), partner.name(), partner.part());
    }

    private static List<String> milestone(PlannedMilestone milestone) {
        return List.of(
                milestone.title(),
                milestone.dueOn().toString(),
                milestone.share().setScale(2).toPlainString());
    }
}
