package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is scored.
 *
 * @param guidance what the best applications show, for applicants and assessors alike
 * @param weight its share of the total, in percent; a round's weights sum to 100
 * @param bands highest scores first; while the round is set up they need not yet cover the scale
 * @param questions whose answers an assessor reads for it
 */
public record Criterion(
        CriterionId id,
        String code,
        String title,
        String guidance,
        int weight,
        List<Band> bands,
        Set<QuestionId> questions) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");

    public Criterion {
        RoundProblem.refuse(problems(code, title, guidance, weight, bands));
        bands = Bands.sorted(bands);
        questions = Set.copyOf(questions);
    }

    /** What keeps these from being a criterion. */
    public static List<RoundProblem> problems(
            String code, String title, String guidance, @Nullable Integer weight, List<Band> bands) {
        var problems = new ArrayList<RoundProblem>();
        if (!CODE.matcher(code).matches()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "code", "criterion-code-form"));
        }
        Lengths.check(problems, RoundPart.CRITERIA, "title", title, Lengths.NAME);
        Lengths.check(problems, RoundPart.CRITERIA, "guidance", guidance, Lengths.TEXT);
        if (weight == null || weight < 1 || weight > 100) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "weight", "weight-number"));
        }
        if (bands.stream().map(Band::from).distinct().count() < bands.size()) {
            problems.add(RoundProblem.of(RoundPart.CRITERIA, "bands", "bands-same-start"));
        }
        return problems;
    }
}
