package org.scalingfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which questions are read for which criteria: both ways round, and through copies and files. */
class ReadingsTest {

    @Property(tries = 200)
    void whatACriterionReadsIsReadByItAndNothingIsForgotten(@ForAll("forms") RoundForm form) {
        for (var criterion : form.criteria()) {
            for (var question : form.questions()) {
                assertThat(form.readFor(criterion).contains(question))
                        .isEqualTo(form.readersOf(question).contains(criterion));
            }
            assertThat(form.readFor(criterion))
                    .extracting(Question::id)
                    .containsExactlyInAnyOrderElementsOf(criterion.questions());
        }
        for (var question : form.questions()) {
            assertThat(form.unread().contains(question))
                    .isEqualTo(question.kind().isWeighed()
                            && form.readersOf(question).isEmpty());
        }
    }

    @Property(tries = 200)
    void copiesAndFilesReadTheSameByCode(@ForAll("forms") RoundForm form) {
        assertThat(byCode(form.copied())).isEqualTo(byCode(form));
        assertThat(byCode(FormDocument.of(form, Map.of()).form())).isEqualTo(byCode(form));
        assertThat(FormDocument.of(FormDocument.of(form, Map.of()).form(), Map.of()))
                .isEqualTo(FormDocument.of(form, Map.of()));
    }

    @Test
    void whatIsWorkedOutNeedNotBeReadBecauseItsPartsAre() {
        var total = new Question(
                QuestionId.random(),
                "Q2",
                "In all",
                "",
                "",
                true,
                AnswerShape.of(QuestionKind.MONEY),
                new QuestionLogic("", "", "", "Q1 * 2"));
        var form = new RoundForm(
                List.of(),
                List.of(new Section(SectionId.random(), "Money", List.of(question(1, QuestionKind.MONEY), total))));

        assertThat(form.unread()).extracting(Question::code).containsExactly("Q1");
    }

    @Provide
    Arbitrary<RoundForm> forms() {
        var kinds = Arbitraries.of(
                QuestionKind.NUMBER,
                QuestionKind.MONEY,
                QuestionKind.DATE,
                QuestionKind.YES_NO,
                QuestionKind.PERSON,
                QuestionKind.FILE,
                QuestionKind.DECLARATION);
        var readings =
                Arbitraries.integers().between(0, 9).set().ofMaxSize(6).list().ofMaxSize(5);
        return Combinators.combine(kinds.list().ofMinSize(1).ofMaxSize(10), readings)
                .as(ReadingsTest::form);
    }

    private static RoundForm form(List<QuestionKind> kinds, List<Set<Integer>> readings) {
        var questions = new ArrayList<Question>();
        kinds.forEach(kind -> questions.add(question(questions.size() + 1, kind)));
        var half = questions.size() / 2;
        var criteria = new ArrayList<Criterion>();
        for (var places : readings) {
            var read = new HashSet<QuestionId>();
            places.stream()
                    .filter(place -> place < questions.size())
                    .forEach(place -> read.add(questions.get(place).id()));
            criteria.add(new Criterion(
                    CriterionId.random(), "C" + (criteria.size() + 1), "Need", "Numbers", 20, List.of(), read));
        }
        return new RoundForm(
                criteria,
                List.of(
                        new Section(SectionId.random(), "First", questions.subList(0, half)),
                        new Section(SectionId.random(), "Second", questions.subList(half, questions.size()))));
    }

    private static Question question(int number, QuestionKind kind) {
        return new Question(
                QuestionId.random(),
                Question.code(number),
                "Question " + number,
                "",
                "",
                true,
                AnswerShape.of(kind),
                QuestionLogic.NONE);
    }

    private static Map<String, List<String>> byCode(RoundForm form) {
        return form.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::code,
                        criterion -> form.readFor(criterion).stream()
                                .map(Question::code)
                                .toList()));
    }
}
