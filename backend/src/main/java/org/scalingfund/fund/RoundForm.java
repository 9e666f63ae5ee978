package org.scalingfund.fund;

import java.util.List;
import java.util.Optional;

/** What a round asks, section by section, and what its applications are scored by. */
public record RoundForm(List<Criterion> criteria, List<Section> sections) {

    public RoundForm {
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    public int weights() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Criterion> criterion(CriterionId id) {
        return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Question> question(QuestionId id) {
        return questions().stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
