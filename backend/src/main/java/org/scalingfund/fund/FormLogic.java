package org.scalingfund.fund;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scalingfund.form.Dependencies;
import org.scalingfund.form.Formula;
import org.scalingfund.form.Reading;
import org.scalingfund.form.Scope;
import org.scalingfund.form.Value;
import org.scalingfund.form.ValueType;

/** The formulas of all questions of a form, read and checked against one another. */
public final class FormLogic {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Formula> shownWhen = new HashMap<>();
    private final Map<String, Formula> validWhen = new HashMap<>();
    private final Map<String, Formula> calculatedAs = new HashMap<>();
    private final List<RoundProblem> problems = new ArrayList<>();

    private FormLogic(List<Question> questions) {
        questions.forEach(question -> this.questions.put(question.code(), question));
        var scope = scope();
        for (var question : questions) {
            var logic = question.logic();
            read(question, "shownWhen", logic.shownWhen(), ValueType.YES_NO, scope, shownWhen::put);
            read(question, "validWhen", logic.validWhen(), ValueType.YES_NO, scope, validWhen::put);
            question.kind()
                    .type()
                    .ifPresent(type ->
                            read(question, "calculatedAs", logic.calculatedAs(), type, scope, calculatedAs::put));
        }
        findCircle();
    }

    public static FormLogic of(List<Question> questions) {
        return new FormLogic(questions);
    }

    /** What a formula of this form can speak of, in the order of the questions. */
    public List<Question> spokenOf() {
        return questions.values().stream()
                .filter(question -> question.kind().type().isPresent())
                .toList();
    }

    /** Whether every question is simply asked. */
    public boolean isNone() {
        return shownWhen.isEmpty() && validWhen.isEmpty() && calculatedAs.isEmpty();
    }

    /** Mistakes in formulas, in the order of the questions. */
    public List<RoundProblem> problems() {
        return List.copyOf(problems);
    }

    /** Those of one question. */
    public List<RoundProblem> problemsOf(String code) {
        return problems.stream()
                .filter(problem -> problem.details().contains(code))
                .toList();
    }

    /** What the answers make of the form; an answer is as the question's kind is saved, empty when there is none. */
    public FormOutcome outcome(Function<Question, String> answers) {
        return new FormOutcome(this, answers);
    }

    Value calculated(Question question, Function<String, Value> values) {
        var formula = calculatedAs.get(question.code());
        return formula == null ? new Value.Blank() : formula.evaluate(values);
    }

    boolean isShown(Question question, Function<String, Value> values) {
        return holds(shownWhen.get(question.code()), values);
    }

    boolean isValid(Question question, Function<String, Value> values) {
        return holds(validWhen.get(question.code()), values);
    }

    Question named(String code) {
        var question = questions.get(code);
        if (question == null) {
            throw new IllegalArgumentException("No question is called " + code);
        }
        return question;
    }

    private static boolean holds(@Nullable Formula formula, Function<String, Value> values) {
        return formula == null || formula.evaluate(values) instanceof Value.YesNo(var yes) && yes;
    }

    private Scope scope() {
        var names = new LinkedHashMap<String, Scope.Named>();
        questions
                .values()
                .forEach(question -> question.kind()
                        .type()
                        .ifPresent(type -> names.put(
                                question.code(),
                                new Scope.Named(type, question.shape().choices()))));
        return new Scope(names);
    }

    private void read(
            Question question,
            String field,
            String text,
            ValueType wanted,
            Scope scope,
            BiConsumer<String, Formula> keep) {
        if (text.isBlank()) {
            return;
        }
        switch (Formula.read(text, scope)) {
            case Reading.Faulty(var faults) ->
                faults.forEach(fault -> problems.add(
                        RoundProblem.of(RoundPart.QUESTIONS, field, "formula", question.code(), fault.sentence())));
            case Reading.Sound(var formula) -> {
                if (formula.type() == wanted) {
                    keep.accept(question.code(), formula);
                } else {
                    problems.add(
                            RoundProblem.of(RoundPart.QUESTIONS, field, "formula-gives-" + wanted, question.code()));
                }
            }
        }
    }

    /** What depends on itself could never be worked out. A check may speak of its own answer. */
    private void findCircle() {
        var deciding = new LinkedHashMap<String, Set<String>>();
        for (var code : questions.keySet()) {
            var names = new LinkedHashSet<String>();
            for (var formula : List.of(shownWhen, calculatedAs)) {
                var found = formula.get(code);
                if (found != null) {
                    names.addAll(found.names());
                }
            }
            deciding.put(code, names);
        }
        Dependencies.circle(deciding).ifPresent(circle -> {
            problems.add(RoundProblem.of(
                    RoundPart.QUESTIONS, "shownWhen", "formula-circle", circle.getFirst(), String.join(" → ", circle)));
            shownWhen.keySet().removeAll(circle);
            calculatedAs.keySet().removeAll(circle);
        });
    }

    /** What somebody typed, as far as it is what was asked for. */
    static Value valueOf(Question question, String answer) {
        var text = answer.strip();
        if (text.isEmpty()) {
            return new Value.Blank();
        }
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> new Value.Text(text);
            case NUMBER, MONEY ->
                AnswerForm.number(text).<Value>map(Value.Number::new).orElseGet(Value.Blank::new);
            case DATE -> AnswerForm.date(text).<Value>map(Value.Date::new).orElseGet(Value.Blank::new);
            case CHOICE, CHOICES -> chosen(question, answer);
            case YES_NO, DECLARATION -> new Value.YesNo(text.equals(AnswerForm.YES));
            case COUNCIL_AREAS, ADDRESS, PERSON, ORGANISATION, TABLE, FILE -> new Value.Blank();
        };
    }

    /** What is not offered cannot be chosen, whatever an earlier form offered. */
    private static Value chosen(Question question, String answer) {
        var chosen = AnswerForm.chosen(answer);
        chosen.retainAll(question.shape().choices());
        return new Value.Choices(chosen);
    }

    /** What was worked out, as a person's answer to the question would be saved. */
    static String answerOf(Value value, QuestionKind kind) {
        return switch (value) {
            case Value.Number(var number) -> AnswerForm.text(number, kind);
            case Value.Date(var date) -> date.toString();
            case Value.YesNo(var yes) -> yes ? AnswerForm.YES : AnswerForm.NO;
            case Value.Text(var text) -> text;
            case Value.Choices(var chosen) -> String.join("\n", chosen);
            case Value.Blank _ -> "";
        };
    }
}
