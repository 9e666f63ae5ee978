package org.scalingfund.fund;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a round asks, section by section, and what its applications are scored by. */
public record RoundForm(List<Criterion> criteria, List<Section> sections) {

    public RoundForm {
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    /** The same for another round: with identifiers of its own, under the same codes. */
    RoundForm copied() {
        var ids = questions().stream().collect(toMap(Question::id, question -> QuestionId.random()));
        return new RoundForm(
                criteria.stream()
                        .map(criterion -> new Criterion(
                                CriterionId.random(),
                                criterion.code(),
                                criterion.title(),
                                criterion.guidance(),
                                criterion.weight(),
                                criterion.bands(),
                                criterion.questions().stream().map(ids::get).collect(toSet())))
                        .toList(),
                sections.stream()
                        .map(section -> new Section(
                                SectionId.random(),
                                section.title(),
                                section.questions().stream()
                                        .map(question ->
                                                question.withId(Objects.requireNonNull(ids.get(question.id()))))
                                        .toList()))
                        .toList());
    }

    public int weights() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** A code that no question has, and that no formula still uses for a question that is gone. */
    public String freeCode() {
        var last = questions().stream()
                .mapToInt(question -> Integer.parseInt(question.code().substring(1)))
                .max()
                .orElse(0);
        return IntStream.iterate(last + 1, number -> number + 1)
                .mapToObj(Question::code)
                .filter(code -> questions().stream()
                        .noneMatch(question -> question.logic().speaksOf(code)))
                .findFirst()
                .orElseThrow();
    }

    /** A question that is to be added, under the code it was written with unless another one has it by now. */
    Question added(Question question) {
        return questions().stream().anyMatch(other -> other.code().equals(question.code()))
                ? question.coded(freeCode())
                : question;
    }

    /** Its formulas, as they would be with {@code changed} in it. */
    public FormLogic logicWith(Question changed) {
        var all = new ArrayList<>(questions());
        all.replaceAll(question -> question.id().equals(changed.id()) ? changed : question);
        if (question(changed.id()).isEmpty()) {
            all.add(added(changed));
        }
        return FormLogic.of(all);
    }

    public FormLogic logic() {
        return FormLogic.of(questions());
    }

    /** The questions whose answers are read for {@code criterion}, in the order of the form. */
    public List<Question> readFor(Criterion criterion) {
        return questions().stream()
                .filter(question -> criterion.questions().contains(question.id()))
                .toList();
    }

    /** The criteria that an answer to {@code question} is read for, in their order. */
    public List<Criterion> readersOf(Question question) {
        return criteria.stream()
                .filter(criterion -> criterion.questions().contains(question.id()))
                .toList();
    }

    /** Whether these are all questions of this form: none of another round, none that a colleague has removed. */
    boolean asksAll(Set<QuestionId> wanted) {
        return wanted.stream().allMatch(id -> question(id).isPresent());
    }

    /** The questions that some criterion is expected to read and none does; what is worked out was read elsewhere. */
    public List<Question> unread() {
        return questions().stream()
                .filter(question -> question.kind().isWeighed() && !question.isCalculated())
                .filter(question -> readersOf(question).isEmpty())
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
