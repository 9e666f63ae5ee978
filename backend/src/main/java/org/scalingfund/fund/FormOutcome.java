package org.scalingfund.fund;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scalingfund.form.Value;

/**
 * What the answers make of a form: what is asked, what is worked out, and which answers do not fit the others. A
 * question that is not asked counts as not answered, whatever somebody wrote before it went away.
 */
public final class FormOutcome {
    private final FormLogic logic;
    private final Function<Question, String> answers;
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    FormOutcome(FormLogic logic, Function<Question, String> answers) {
        this.logic = logic;
        this.answers = answers;
    }

    public boolean isShown(Question question) {
        var known = shown.get(question.code());
        if (known == null) {
            known = logic.isShown(question, this::value);
            shown.put(question.code(), known);
        }
        return known;
    }

    /** The answer that counts: what was worked out, or what a person wrote. */
    public String answer(Question question) {
        return question.isCalculated()
                ? FormLogic.answerOf(value(question.code()), question.kind())
                : answers.apply(question);
    }

    /** Whether an answer fits the others; one that is not there or not asked for always does. */
    public boolean isValid(Question question) {
        return !isShown(question)
                || value(question.code()) instanceof Value.Blank
                || logic.isValid(question, this::value);
    }

    private Value value(String code) {
        var known = values.get(code);
        if (known != null) {
            return known;
        }
        // No form with a circle is published; on a draft's preview what goes round in one has no value.
        if (!underWay.add(code)) {
            return new Value.Blank();
        }
        var value = valueOf(logic.named(code));
        underWay.remove(code);
        values.put(code, value);
        return value;
    }

    private Value valueOf(Question question) {
        if (!isShown(question)) {
            return new Value.Blank();
        }
        return question.isCalculated()
                ? logic.calculated(question, this::value)
                : FormLogic.valueOf(question, answers.apply(question));
    }
}
