package org.scalingfund.fund;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is missing before a round can be published. */
final class RoundChecks {
    /** So that "now", entered on the page a moment ago, is not the past. */
    static final Duration GRACE = Duration.ofMinutes(1);

    private RoundChecks() {}

    static List<RoundProblem> problems(Round round, RoundForm form, Instant now) {
        var problems = new ArrayList<RoundProblem>();
        if (round.dates().opensAt().isBefore(now.minus(GRACE))) {
            problems.add(RoundProblem.of(RoundPart.DATES, "opens", "opens-in-past"));
        }
        if (round.dates().workUntil().isBefore(LocalDate.ofInstant(round.dates().decideBy(), ZoneOffset.UTC))) {
            problems.add(RoundProblem.of(RoundPart.DATES, "workUntil", "work-over-before-decision"));
        }
        if (form.criteria().isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "", "no-criteria"));
        } else if (form.weights() != 100) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "weight", "weights-sum", form.weights()));
        }
        form.criteria()
                .forEach(criterion -> check(problems, criterion, round.scoring().scale(), form));
        if (form.sections().isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.QUESTIONS, "", "no-sections"));
        }
        for (var section : form.sections()) {
            if (section.questions().isEmpty()) {
                problems.add(RoundProblem.of(RoundPart.QUESTIONS, "", "section-empty", section.title()));
            }
        }
        problems.addAll(form.logic().problems());
        return problems;
    }

    /** What is allowed and yet worth another look: questions that applicants answer and no criterion reads. */
    static List<RoundProblem> hints(RoundForm form) {
        return form.unread().stream()
                .map(question -> RoundProblem.of(
                        RoundPart.CRITERIA, "questions", "question-unread", question.code(), question.label()))
                .toList();
    }

    private static void check(List<RoundProblem> problems, Criterion criterion, Scale scale, RoundForm form) {
        var gaps = Bands.gaps(criterion.bands(), scale);
        if (!gaps.isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "bands", "bands-gap", criterion.code(), list(gaps)));
        }
        var overlaps = Bands.overlaps(criterion.bands(), scale);
        if (!overlaps.isEmpty()) {
            problems.add(
                    RoundProblem.of(RoundPart.CRITERIA, "bands", "bands-overlap", criterion.code(), list(overlaps)));
        }
        if (Bands.leave(criterion.bands(), scale)) {
            problems.add(RoundProblem.of(
                    RoundPart.CRITERIA, "bands", "bands-outside", criterion.code(), scale.from(), scale.to()));
        }
        if (form.readFor(criterion).isEmpty()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "questions", "criterion-unanswered", criterion.code()));
        }
    }

    private static String list(List<Integer> scores) {
        return scores.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
