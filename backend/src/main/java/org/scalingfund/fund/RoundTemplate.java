package org.scalingfund.fund;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.scalingfund.base.Money;
import org.scalingfund.organisation.OrganisationKind;

/** A round to begin from, proved elsewhere: its criteria, bands and questions, and usual amounts and times. */
public record RoundTemplate(
        String key,
        String summary,
        Amounts money,
        Set<OrganisationKind> kinds,
        Set<Nation> nations,
        Scoring scoring,
        Times times,
        List<TemplateCriterion> criteria,
        List<TemplateSection> sections) {

    /** Pounds. */
    public record Amounts(String budget, String leastAward, String mostAward) {
        RoundMoney money() {
            return new RoundMoney(Money.of(budget), Money.of(leastAward), Money.of(mostAward));
        }
    }

    /** Weeks each stage takes, and for how many months the work is paid. */
    public record Times(int prepare, int open, int assess, int decide, int workMonths) {}

    /** {@code questions} are the names of those whose answers are read for it. */
    public record TemplateCriterion(
            String code, String title, String guidance, int weight, List<Band> bands, List<String> questions) {}

    /** A section; its questions have names by which the criteria speak of them. */
    public record TemplateSection(String title, List<TemplateQuestion> questions) {}

    /** A question of a template; {@code wordLimit} is 0 when there is none. */
    public record TemplateQuestion(
            String name,
            String label,
            String guidance,
            QuestionKind kind,
            boolean required,
            int wordLimit,
            List<String> choices) {
        Question question(int number) {
            return new Question(
                    QuestionId.random(),
                    Question.code(number),
                    label,
                    guidance,
                    kind,
                    required,
                    wordLimit == 0 ? null : wordLimit,
                    choices,
                    QuestionLogic.NONE);
        }
    }

    /** A form of its own, with new identifiers. */
    RoundForm form() {
        var asked = new HashMap<String, Question>();
        for (var section : sections) {
            for (var question : section.questions()) {
                asked.put(question.name(), question.question(asked.size() + 1));
            }
        }
        return new RoundForm(
                criteria.stream()
                        .map(c -> new Criterion(
                                CriterionId.random(),
                                c.code(),
                                c.title(),
                                c.guidance(),
                                c.weight(),
                                c.bands(),
                                c.questions().stream()
                                        .map(name -> Objects.requireNonNull(asked.get(name), name)
                                                .id())
                                        .collect(Collectors.toSet())))
                        .toList(),
                sections.stream()
                        .map(s -> new Section(
                                SectionId.random(),
                                s.title(),
                                s.questions().stream()
                                        .map(q -> Objects.requireNonNull(asked.get(q.name())))
                                        .toList()))
                        .toList());
    }
}
